package org.dateline.workflow.step;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dateline.core.release.ReleaseId;
import org.dateline.workflow.distribution.DistributionDesk;
import org.springframework.stereotype.Component;

/** Says that what became public goes to the media, in the transaction that published it. */
@Component
class DistributeRelease implements JavaDelegate {

    private final DistributionDesk desk;

    DistributeRelease(DistributionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.begin(new ReleaseId(execution.getProcessBusinessKey()));
    }
}
