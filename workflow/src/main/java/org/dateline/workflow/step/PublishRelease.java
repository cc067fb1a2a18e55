package org.dateline.workflow.step;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.StaffId;
import org.dateline.workflow.engine.ReleaseBpmn;
import org.dateline.workflow.publication.PublicationDesk;
import org.springframework.stereotype.Component;

/** Wakes the gate. */
@Component
class PublishRelease implements JavaDelegate {

    private final PublicationDesk desk;

    PublishRelease(PublicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        StaffId by = new StaffId((String) execution.getVariable(ReleaseBpmn.PUBLISHED_BY));
        desk.passGate(new ReleaseId(execution.getProcessBusinessKey()), by);
        execution.setVariable(ReleaseBpmn.STAGE, Stage.PUBLISHED.name());
    }
}
