package org.dateline.workflow.engine;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reviews that wait and are due by some moment. */
@Component
public class DueReviews {

    /**
     * A review that is due.
     *
     * @param id of it alone: the same desk's next review of the release has another
     * @param claimant who has taken it on; null if nobody has
     */
    public record DueReview(
            String id,
            ReleaseId release,
            ReviewingDesk desk,
            @Nullable StaffId claimant,
            Instant since,
            Instant due) {

        public Optional<StaffId> claimantIfAny() {
            return Optional.ofNullable(claimant);
        }
    }

    private final RuntimeService runtime;
    private final TaskService tasks;

    DueReviews(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** All of them, however many, in few questions to the engine. */
    public List<DueReview> all() {
        List<Task> waiting = tasks
                .createTaskQuery()
                .processDefinitionKey(ReleaseBpmn.PROCESS)
                .taskDefinitionKey(ReleaseBpmn.REVIEW_RELEASE)
                .list()
                .stream()
                .filter(task -> task.getDueDate() != null)
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        Set<String> instances = waiting.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, String> releases =
                runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        Map<String, Object> desks = new HashMap<>();
        runtime.createVariableInstanceQuery()
                .variableName(ReleaseBpmn.DESK)
                .processInstanceIdIn(instances.toArray(String[]::new))
                .list()
                .forEach(desk -> desks.put(desk.getExecutionId(), desk.getValue()));
        return waiting.stream()
                .flatMap(task ->
                        review(task, releases.get(task.getProcessInstanceId()), desks.get(task.getExecutionId())))
                .toList();
    }

    private static Stream<DueReview> review(Task task, @Nullable String release, @Nullable Object desk) {
        return release == null || desk == null
                ? Stream.empty()
                : Stream.of(new DueReview(
                        task.getId(),
                        new ReleaseId(release),
                        ReviewingDesk.valueOf((String) desk),
                        task.getAssignee() == null ? null : new StaffId(task.getAssignee()),
                        task.getCreateTime().toInstant(),
                        task.getDueDate().toInstant()));
    }

    /** By when each desk that is asked about a release is to have spoken. */
    public Map<ReleaseId, Map<ReviewingDesk, Instant>> times() {
        Map<ReleaseId, Map<ReviewingDesk, Instant>> times = new HashMap<>();
        all().forEach(review -> times.computeIfAbsent(review.release(), release -> new EnumMap<>(ReviewingDesk.class))
                .put(review.desk(), review.due()));
        return times;
    }
}
