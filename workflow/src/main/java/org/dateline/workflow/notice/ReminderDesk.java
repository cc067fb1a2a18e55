package org.dateline.workflow.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.notice.Notice;
import org.dateline.core.notice.Notice.Kind;
import org.dateline.core.notice.Notices;
import org.dateline.core.release.Release;
import org.dateline.core.release.Releases;
import org.dateline.core.review.WorkingHours;
import org.dateline.core.staff.DeskLeads;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.workflow.engine.DueReviews;
import org.dateline.workflow.engine.DueReviews.DueReview;
import org.dateline.workflow.engine.FailedSteps;
import org.dateline.workflow.engine.FailedSteps.FailedStep;
import org.dateline.workflow.review.Reviewers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of a review when half of its time is over, tells the desk's lead when all of it is, and the administrator of a
 * step that failed: each once, whichever node comes first and however often the office was closed in between.
 */
@Service
@Transactional
class ReminderDesk {

    private final DueReviews dueReviews;
    private final FailedSteps failedSteps;
    private final Notices notices;
    private final Releases releases;
    private final Reviewers reviewers;
    private final DeskLeads leads;
    private final Staff staff;
    private final WorkingHours workingHours;
    private final Telling telling;
    private final Clock clock;

    ReminderDesk(
            DueReviews dueReviews,
            FailedSteps failedSteps,
            Notices notices,
            Releases releases,
            Reviewers reviewers,
            DeskLeads leads,
            Staff staff,
            WorkingHours workingHours,
            Telling telling,
            Clock clock) {
        this.dueReviews = dueReviews;
        this.failedSteps = failedSteps;
        this.notices = notices;
        this.releases = releases;
        this.reviewers = reviewers;
        this.leads = leads;
        this.staff = staff;
        this.workingHours = workingHours;
        this.telling = telling;
        this.clock = clock;
    }

    /** The reviews of which half the time, or all of it, is over, and of which that has not been said. */
    @Transactional(readOnly = true)
    public List<DueReview> pressing() {
        Instant now = clock.instant();
        Map<Boolean, List<DueReview>> byOver = dueReviews.all().stream()
                .filter(review -> isOver(review, now) || !now.isBefore(halfTime(review)))
                .collect(Collectors.partitioningBy(review -> isOver(review, now)));
        return byOver.entrySet().stream()
                .flatMap(some -> unsaid(some.getKey() ? Kind.REVIEW_OVERDUE : Kind.REVIEW_REMINDER, some.getValue()))
                .toList();
    }

    private Stream<DueReview> unsaid(Kind kind, List<DueReview> some) {
        Set<String> said = notices.said(kind, some.stream().map(DueReview::id).toList());
        return some.stream().filter(review -> !said.contains(review.id()));
    }

    private static boolean isOver(DueReview review, Instant now) {
        return !now.isBefore(review.due());
    }

    private Instant halfTime(DueReview review) {
        Duration work = workingHours.between(review.since(), review.due());
        return workingHours.after(review.since(), work.dividedBy(2));
    }

    /** Says of a pressing review what there is to say, if it has not been said. */
    public void remind(DueReview review) {
        Instant now = clock.instant();
        boolean over = isOver(review, now);
        // What is over needs no reminder that it will be: it is noted as said.
        boolean reminds = notices.sayOnce(review.id(), Kind.REVIEW_REMINDER, now) && !over;
        boolean escalates = over && notices.sayOnce(review.id(), Kind.REVIEW_OVERDUE, now);
        if (!reminds && !escalates) {
            return;
        }
        Release release = releases.find(review.release()).orElseThrow();
        Kind kind = escalates ? Kind.REVIEW_OVERDUE : Kind.REVIEW_REMINDER;
        telling.tell(
                release,
                (escalates ? lead(review) : responsible(review, release))
                        .map(who -> new Notice(who, kind, review.release(), review.desk(), review.due(), now))
                        .toList());
    }

    private Stream<StaffId> responsible(DueReview review, Release release) {
        return review.claimantIfAny()
                .map(Stream::of)
                .orElseGet(() -> reviewers.everybody().stream()
                        .filter(member -> member.speaksFor(review.desk()))
                        .map(StaffMember::id)
                        .filter(member -> !release.contributors().contains(member)));
    }

    /** The desk's lead; where none is named, or they have left, the administrators, who can name one. */
    private Stream<StaffId> lead(DueReview review) {
        return Optional.ofNullable(leads.all().get(review.desk()))
                .flatMap(staff::find)
                .filter(StaffMember::active)
                .map(lead -> Stream.of(lead.id()))
                .orElseGet(this::administrators);
    }

    private Stream<StaffId> administrators() {
        return staff.all().stream()
                .filter(member -> member.may(Role.ADMINISTRATOR))
                .map(StaffMember::id);
    }

    /** Steps that failed for good, and of which that has not been told. */
    @Transactional(readOnly = true)
    public List<FailedStep> failed() {
        List<FailedStep> all = failedSteps.all();
        Set<String> said = notices.said(
                Kind.STEP_FAILED, all.stream().map(ReminderDesk::failure).toList());
        return all.stream().filter(step -> !said.contains(failure(step))).toList();
    }

    /** The same step failing again after a retry is another failure. */
    private static String failure(FailedStep step) {
        return step.id() + "@" + step.since().getEpochSecond();
    }

    /** Tells of a failed step, if it has not been told. */
    public void tellOfFailure(FailedStep step) {
        Instant now = clock.instant();
        if (notices.sayOnce(failure(step), Kind.STEP_FAILED, now)) {
            Release release = releases.find(step.release()).orElseThrow();
            telling.tell(
                    release,
                    Stream.of(
                                    administrators(),
                                    Stream.of(release.currentRevision().author()))
                            .flatMap(Function.identity())
                            .distinct()
                            .map(who -> Notice.of(who, Kind.STEP_FAILED, step.release(), now))
                            .toList());
        }
    }
}
