package org.dateline.workflow.engine;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.dateline.core.release.ReleaseId;
import org.springframework.stereotype.Component;

/** Steps of the process that failed every time they were tried, and now wait for the administrator. */
@Component
public class FailedSteps {

    /**
     * A step that failed.
     *
     * @param id by which it is retried
     * @param step the BPMN id of the step
     * @param why the message of the last failure; it names ids, never a text
     */
    public record FailedStep(String id, ReleaseId release, String step, String why, Instant since) {}

    private final RuntimeService runtime;
    private final ManagementService management;

    FailedSteps(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /** Every failed step, the latest first. */
    public List<FailedStep> all() {
        return runtime
                .createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .desc()
                .list()
                .stream()
                .map(this::step)
                .toList();
    }

    /**
     * Tries a failed step once more, soon.
     *
     * @return false if it no longer waits for that
     */
    public boolean retry(String id) {
        Job job = management.createJobQuery().jobId(id).noRetriesLeft().singleResult();
        if (job == null) {
            return false;
        }
        management.setJobRetries(id, 1);
        return true;
    }

    private FailedStep step(Incident incident) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult();
        String why = incident.getIncidentMessage();
        return new FailedStep(
                incident.getConfiguration(),
                new ReleaseId(instance.getBusinessKey()),
                incident.getActivityId(),
                why == null ? "" : why,
                incident.getIncidentTimestamp().toInstant());
    }
}
