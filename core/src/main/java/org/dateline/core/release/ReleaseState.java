package org.dateline.core.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.review.Approval;
import org.dateline.core.review.EmergencyCall;
import org.dateline.core.review.Review;
import org.dateline.core.review.Route;
import org.dateline.core.review.WithdrawalRequest;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.text.Language;
import org.dateline.core.visit.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a release at one time, as it is kept.
 *
 * @param visit the id of the visit that it is about; null if it is about none
 * @param corrects the release whose public text this one puts right; null if it puts none right
 * @param stageSince since when it has stood at its stage
 * @param revisions every revision, the first first; never empty
 * @param submissions how often it has been submitted
 * @param requiredReviews the desks that must clear it, as decided when it was last submitted, and those added since
 * @param reviewers how many different people must have cleared it, as decided then
 * @param reviews of the current revision, the earliest first
 * @param emergency null unless somebody has said that the current revision cannot wait for its reviews
 * @param approval null unless somebody has approved the current revision
 * @param schedule null unless an hour is chosen
 * @param withdrawal null unless somebody wants it, being public, withdrawn; it stays when that was granted
 * @param version counted up with every save, 0 before the first
 */
public record ReleaseState(
        ReleaseId id,
        Reference reference,
        ReleaseType type,
        Language language,
        @Nullable VisitId visit,
        @Nullable ReleaseId corrects,
        Stage stage,
        Instant stageSince,
        List<Revision.Mark> revisions,
        int submissions,
        Set<ReviewingDesk> requiredReviews,
        int reviewers,
        List<Review> reviews,
        @Nullable EmergencyCall emergency,
        @Nullable Approval approval,
        @Nullable Schedule schedule,
        @Nullable WithdrawalRequest withdrawal,
        long version) {

    public ReleaseState {
        revisions = List.copyOf(revisions);
        requiredReviews = Set.copyOf(requiredReviews);
        reviews = List.copyOf(reviews);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("a release has at least one revision");
        }
    }

    static ReleaseState drafted(
            ReleaseId id,
            Reference reference,
            ReleaseType type,
            Optional<VisitId> visit,
            Optional<ReleaseId> corrects,
            Revision first) {
        return new ReleaseState(
                id,
                reference,
                type,
                first.text().language(),
                visit.orElse(null),
                corrects.orElse(null),
                Stage.DRAFT,
                first.at(),
                List.of(first.mark()),
                0,
                Set.of(),
                0,
                List.of(),
                null,
                null,
                null,
                null,
                0);
    }

    public Revision.Mark currentRevision() {
        return revisions.get(revisions.size() - 1);
    }

    public Optional<VisitId> visitIfAny() {
        return Optional.ofNullable(visit);
    }

    public Optional<ReleaseId> correctsIfAny() {
        return Optional.ofNullable(corrects);
    }

    public Optional<WithdrawalRequest> withdrawalIfAny() {
        return Optional.ofNullable(withdrawal);
    }

    public Optional<EmergencyCall> emergencyIfAny() {
        return Optional.ofNullable(emergency);
    }

    public Optional<Approval> approvalIfAny() {
        return Optional.ofNullable(approval);
    }

    public Optional<Schedule> scheduleIfAny() {
        return Optional.ofNullable(schedule);
    }

    Builder but() {
        return new Builder(this);
    }

    /** A state that differs from another in what a transition changes. */
    static final class Builder {
        private final ReleaseState from;
        private Stage stage;
        private Instant stageSince;
        private List<Revision.Mark> revisions;
        private int submissions;
        private Set<ReviewingDesk> requiredReviews;
        private int reviewers;
        private List<Review> reviews;
        private @Nullable EmergencyCall emergency;
        private @Nullable Approval approval;
        private @Nullable Schedule schedule;
        private @Nullable WithdrawalRequest withdrawal;

        private Builder(ReleaseState from) {
            this.from = from;
            stage = from.stage;
            stageSince = from.stageSince;
            revisions = from.revisions;
            submissions = from.submissions;
            requiredReviews = from.requiredReviews;
            reviewers = from.reviewers;
            reviews = from.reviews;
            emergency = from.emergency;
            approval = from.approval;
            schedule = from.schedule;
            withdrawal = from.withdrawal;
        }

        Builder stage(Stage next) {
            stage = next;
            return this;
        }

        Builder stageSince(Instant since) {
            stageSince = since;
            return this;
        }

        Builder revision(Revision.Mark revision) {
            revisions = new ArrayList<>(revisions);
            revisions.add(revision);
            return this;
        }

        Builder submitted(Route route) {
            stage = Stage.IN_REVIEW;
            submissions++;
            requiredReviews = route.desks();
            reviewers = route.reviewers();
            return this;
        }

        Builder requiredReview(ReviewingDesk desk) {
            requiredReviews = new HashSet<>(requiredReviews);
            requiredReviews.add(desk);
            return this;
        }

        Builder review(Review review) {
            reviews = new ArrayList<>(reviews);
            reviews.add(review);
            return this;
        }

        Builder emergency(@Nullable EmergencyCall made) {
            emergency = made;
            return this;
        }

        Builder approval(@Nullable Approval given) {
            approval = given;
            return this;
        }

        Builder schedule(@Nullable Schedule chosen) {
            schedule = chosen;
            return this;
        }

        Builder withdrawal(@Nullable WithdrawalRequest asked) {
            withdrawal = asked;
            return this;
        }

        ReleaseState build() {
            return new ReleaseState(
                    from.id,
                    from.reference,
                    from.type,
                    from.language,
                    from.visit,
                    from.corrects,
                    stage,
                    stageSince,
                    revisions,
                    submissions,
                    requiredReviews,
                    reviewers,
                    reviews,
                    emergency,
                    approval,
                    schedule,
                    withdrawal,
                    from.version);
        }
    }
}
