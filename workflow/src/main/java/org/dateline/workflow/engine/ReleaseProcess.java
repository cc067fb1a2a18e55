package org.dateline.workflow.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.pvm.PvmException;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The course of a release through the office, in the office's verbs. Each verb moves the token, in the transaction of the
 * desk that calls it; whether it may, the release has said before.
 */
@Component
public class ReleaseProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final RoutingInUse routing;

    ReleaseProcess(RuntimeService runtime, TaskService tasks, RepositoryService repository, RoutingInUse routing) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
        this.routing = routing;
    }

    public void drafted(ReleaseId release) {
        runtime.startProcessInstanceByKey(
                ReleaseBpmn.PROCESS,
                release.value(),
                Map.of(ReleaseBpmn.STAGE, Stage.DRAFT.name(), ReleaseBpmn.ROUTING, routing.decision()));
    }

    /** A correction was begun. It goes the way of every release. */
    public void correctionBegun(ReleaseId correction) {
        runtime.createMessageCorrelation(ReleaseBpmn.CORRECTION_BEGUN)
                .processInstanceBusinessKey(correction.value())
                .setVariable(ReleaseBpmn.STAGE, Stage.DRAFT.name())
                .setVariable(ReleaseBpmn.ROUTING, routing.decision())
                .correlateStartMessage();
    }

    /** Somebody wants a public release withdrawn, and an approver is to say whether it is. */
    public void withdrawalAsked(ReleaseId release) {
        runtime.startProcessInstanceByKey(
                ReleaseBpmn.WITHDRAWAL, release.value(), Map.of(ReleaseBpmn.STAGE, Stage.PUBLISHED.name()));
    }

    /** An approver has said whether the release is withdrawn; {@code stage} is where it stands after it. */
    public void withdrawalDecided(ReleaseId release, Stage stage) {
        complete(release, ReleaseBpmn.GRANT_WITHDRAWAL, null, variables(stage));
    }

    public void submitted(ReleaseId release, Stage stage) {
        complete(release, ReleaseBpmn.DRAFT_RELEASE, null, variables(stage));
    }

    /** A desk has spoken; {@code stage} is where the release stands after it. */
    public void reviewed(ReleaseId release, ReviewingDesk desk, Stage stage) {
        complete(release, ReleaseBpmn.REVIEW_RELEASE, ReleaseBpmn.groupOf(desk), variables(stage));
    }

    /** One more desk is asked about the text that is in review: its task stands beside the others'. */
    public void deskAdded(ReleaseId release, ReviewingDesk desk) {
        oneWinner(release, () -> {
            String instance = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(release.value(), ReleaseBpmn.PROCESS)
                    .singleResult()
                    .getId();
            ActivityInstance[] reviews =
                    runtime.getActivityInstance(instance).getActivityInstances(ReleaseBpmn.REVIEWS);
            if (reviews.length != 1) {
                throw late(release, null);
            }
            runtime.createProcessInstanceModification(instance)
                    .startBeforeActivity(ReleaseBpmn.REVIEW_RELEASE, reviews[0].getId())
                    .setVariableLocal(ReleaseBpmn.DESK, desk.name())
                    .execute();
        });
    }

    /** One of the desk has taken the review on. */
    public void claimed(ReleaseId release, ReviewingDesk desk, StaffId by) {
        oneWinner(release, () -> tasks.claim(review(release, desk).getId(), by.value()));
    }

    /** The review is again anybody's of the desk. */
    public void givenBack(ReleaseId release, ReviewingDesk desk) {
        oneWinner(release, () -> tasks.setAssignee(review(release, desk).getId(), null));
    }

    /** Another has the review now. */
    public void handedOver(ReleaseId release, ReviewingDesk desk, StaffId to) {
        oneWinner(release, () -> tasks.setAssignee(review(release, desk).getId(), to.value()));
    }

    private Task review(ReleaseId release, ReviewingDesk desk) {
        return waiting(release, ReleaseBpmn.REVIEW_RELEASE, ReleaseBpmn.groupOf(desk));
    }

    /** Who has taken on which review of a release. */
    public Map<ReviewingDesk, StaffId> claims(ReleaseId release) {
        return claims(tasks.createTaskQuery().processInstanceBusinessKey(release.value()))
                .getOrDefault(release, Map.of());
    }

    /** Who has taken on which review. */
    public Map<ReleaseId, Map<ReviewingDesk, StaffId>> claims() {
        return claims(tasks.createTaskQuery());
    }

    private Map<ReleaseId, Map<ReviewingDesk, StaffId>> claims(TaskQuery query) {
        Map<ReleaseId, Map<ReviewingDesk, StaffId>> claims = new HashMap<>();
        query
                .processDefinitionKey(ReleaseBpmn.PROCESS)
                .taskDefinitionKey(ReleaseBpmn.REVIEW_RELEASE)
                .taskAssigned()
                .list()
                .stream()
                .map(this::waiting)
                .forEach(task -> claims.computeIfAbsent(task.release(), id -> new EnumMap<>(ReviewingDesk.class))
                        .put(
                                task.deskIfAny().orElseThrow(),
                                task.claimantIfAny().orElseThrow()));
        return claims;
    }

    /** The approver has spoken; {@code stage} is where the release stands after it. */
    public void decided(ReleaseId release, Stage stage) {
        complete(release, ReleaseBpmn.APPROVE_RELEASE, null, variables(stage));
    }

    /** Two people have approved the release without waiting for its reviews. */
    public void approvedInEmergency(ReleaseId release) {
        send(release, ReleaseBpmn.APPROVED_IN_EMERGENCY, Stage.APPROVED);
    }

    /** The release is to be published now; the gate is passed before this returns. */
    public void publishedNow(ReleaseId release, StaffId by) {
        hourChosen(release, null, by);
    }

    /** The release is to be published at that hour, and no longer at the one chosen before. */
    public void scheduled(ReleaseId release, Instant hour) {
        hourChosen(release, Date.from(hour), StaffId.SCHEDULE);
    }

    /** The release is not to be published at the hour that was chosen, and waits for another. */
    public void hourTakenBack(ReleaseId release) {
        send(release, ReleaseBpmn.HOUR_CHANGED, Stage.APPROVED);
    }

    private void hourChosen(ReleaseId release, @Nullable Date hour, StaffId by) {
        boolean hourIsSet = runtime.createExecutionQuery()
                        .processInstanceBusinessKey(release.value())
                        .messageEventSubscriptionName(ReleaseBpmn.HOUR_CHANGED)
                        .count()
                > 0;
        if (hourIsSet) {
            send(release, ReleaseBpmn.HOUR_CHANGED, Stage.APPROVED);
        }
        Map<String, @Nullable Object> variables = variables(Stage.APPROVED);
        variables.put(ReleaseBpmn.HOUR, hour);
        variables.put(ReleaseBpmn.PUBLISHED_BY, by.value());
        complete(release, ReleaseBpmn.CHOOSE_HOUR, null, variables);
    }

    public void returnedToDraft(ReleaseId release) {
        send(release, ReleaseBpmn.RETURNED_TO_DRAFT, Stage.DRAFT);
    }

    public void abandoned(ReleaseId release) {
        send(release, ReleaseBpmn.ABANDONED, Stage.ABANDONED);
    }

    /** What waits for somebody with these roles and desks, the longest wait first. */
    public List<WaitingTask> waitingFor(StaffMember member) {
        List<String> groups = new ArrayList<>();
        for (Role role : Role.values()) {
            if (member.may(role)) {
                groups.add(role.name());
            }
        }
        for (ReviewingDesk desk : ReviewingDesk.values()) {
            if (member.speaksFor(desk)) {
                groups.add(ReleaseBpmn.groupOf(desk));
            }
        }
        if (groups.isEmpty()) {
            return List.of();
        }
        return tasks
                .createTaskQuery()
                .processDefinitionKeyIn(ReleaseBpmn.PROCESS, ReleaseBpmn.WITHDRAWAL)
                .taskCandidateGroupIn(groups)
                .includeAssignedTasks()
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(this::waiting)
                .toList();
    }

    private WaitingTask waiting(Task task) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        Optional<ReviewingDesk> desk = task.getTaskDefinitionKey().equals(ReleaseBpmn.REVIEW_RELEASE)
                ? Optional.of(ReviewingDesk.valueOf((String) tasks.getVariable(task.getId(), ReleaseBpmn.DESK)))
                : Optional.empty();
        return new WaitingTask(
                new ReleaseId(instance.getBusinessKey()),
                WaitingTask.Kind.of(task.getTaskDefinitionKey()),
                desk.orElse(null),
                task.getAssignee() == null ? null : new StaffId(task.getAssignee()),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                task.getCreateTime().toInstant());
    }

    /** The process as a picture, with the places where the release is now; none once it has ended. */
    public ProcessPicture picture(ReleaseId release) {
        return isWithdrawalAsked(release)
                ? picture(release, ReleaseBpmn.WITHDRAWAL)
                : picture(release, ReleaseBpmn.PROCESS);
    }

    private boolean isWithdrawalAsked(ReleaseId release) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(release.value(), ReleaseBpmn.WITHDRAWAL)
                        .count()
                > 0;
    }

    private ProcessPicture picture(ReleaseId release, String process) {
        List<String> places =
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(release.value(), process)
                        .list()
                        .stream()
                        .flatMap(instance -> runtime.getActiveActivityIds(instance.getId()).stream())
                        .map(place -> place.replace("#multiInstanceBody", ""))
                        .distinct()
                        .toList();
        return ProcessPicture.of(
                repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult()
                        .getId(),
                repository,
                places);
    }

    private void complete(
            ReleaseId release, String task, @Nullable String group, Map<String, @Nullable Object> variables) {
        Task waiting = waiting(release, task, group);
        oneWinner(release, () -> tasks.complete(waiting.getId(), variables));
    }

    private Task waiting(ReleaseId release, String task, @Nullable String group) {
        TaskQuery query = tasks.createTaskQuery()
                .processInstanceBusinessKey(release.value())
                .taskDefinitionKey(task);
        if (group != null) {
            query.taskCandidateGroup(group).includeAssignedTasks();
        }
        Task waiting = query.singleResult();
        if (waiting == null) {
            throw late(release, null);
        }
        return waiting;
    }

    private void send(ReleaseId release, String message, Stage stage) {
        oneWinner(
                release,
                () -> runtime.createMessageCorrelation(message)
                        .processInstanceBusinessKey(release.value())
                        .setVariable(ReleaseBpmn.STAGE, stage.name())
                        .correlate());
    }

    /**
     * Of several who move the same token one wins. What the others meet in the engine depends on how far the winner had
     * come; to them it is one thing: the release stands elsewhere by now. A null pointer of our own is not that.
     */
    private static void oneWinner(ReleaseId release, Runnable move) {
        try {
            move.run();
        } catch (OptimisticLockingException
                | MismatchingMessageCorrelationException
                | NullValueException
                | PvmException late) {
            throw late(release, late);
        } catch (NullPointerException late) {
            if (late.getStackTrace().length > 0
                    && late.getStackTrace()[0].getClassName().startsWith("org.camunda.")) {
                throw late(release, late);
            }
            throw late;
        }
    }

    private static RefusedException late(ReleaseId release, @Nullable Throwable cause) {
        RefusedException refused =
                new RefusedException(RefusedException.Reason.WRONG_STAGE, release, "move in the process");
        if (cause != null) {
            refused.initCause(cause);
        }
        return refused;
    }

    private static Map<String, @Nullable Object> variables(Stage stage) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put(ReleaseBpmn.STAGE, stage.name());
        return variables;
    }
}
