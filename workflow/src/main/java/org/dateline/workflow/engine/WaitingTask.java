package org.dateline.workflow.engine;

import java.time.Instant;
import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Something that the process waits for.
 *
 * @param desk for which a review is due; null for anything else
 * @param claimant who has taken it on; null if nobody has
 * @param due by when it is to be done; null if nobody counts its hours
 * @param since when it has waited
 */
public record WaitingTask(
        ReleaseId release,
        Kind kind,
        @Nullable ReviewingDesk desk,
        @Nullable StaffId claimant,
        @Nullable Instant due,
        Instant since) {

    public Optional<ReviewingDesk> deskIfAny() {
        return Optional.ofNullable(desk);
    }

    public Optional<StaffId> claimantIfAny() {
        return Optional.ofNullable(claimant);
    }

    public Optional<Instant> dueIfAny() {
        return Optional.ofNullable(due);
    }

    /** What is to be done. */
    public enum Kind {
        DRAFT,
        REVIEW,
        APPROVE,
        CHOOSE_HOUR,
        GRANT_WITHDRAWAL;

        static Kind of(String taskDefinitionKey) {
            return switch (taskDefinitionKey) {
                case ReleaseBpmn.DRAFT_RELEASE -> DRAFT;
                case ReleaseBpmn.REVIEW_RELEASE -> REVIEW;
                case ReleaseBpmn.APPROVE_RELEASE -> APPROVE;
                case ReleaseBpmn.CHOOSE_HOUR -> CHOOSE_HOUR;
                case ReleaseBpmn.GRANT_WITHDRAWAL -> GRANT_WITHDRAWAL;
                default -> throw new IllegalArgumentException("unknown task " + taskDefinitionKey);
            };
        }
    }
}
