package org.dateline.workflow.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.core.guest.GuestReview;
import org.dateline.core.guest.GuestReviews;
import org.dateline.core.ledger.Act;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.ledger.LedgerEntry;
import org.dateline.core.notice.Notice;
import org.dateline.core.notice.Notice.Kind;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Releases;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.workflow.engine.DueReviews;
import org.dateline.workflow.engine.DueReviews.DueReview;
import org.dateline.workflow.review.Reviewers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hears of every act that the ledger is told, and tells whoever it makes responsible: at the end of the act's own
 * transaction, when everything is as it will be. Nobody is told of what they did themselves.
 */
@Component
class Notifier {

    private final Releases releases;
    private final Reviewers reviewers;
    private final DueReviews dueReviews;
    private final GuestReviews guests;
    private final Ledger ledger;
    private final Telling telling;

    Notifier(
            Releases releases,
            Reviewers reviewers,
            DueReviews dueReviews,
            GuestReviews guests,
            Ledger ledger,
            Telling telling) {
        this.releases = releases;
        this.reviewers = reviewers;
        this.dueReviews = dueReviews;
        this.guests = guests;
        this.ledger = ledger;
        this.telling = telling;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void acted(Act act) {
        switch (act.verb()) {
            case SUBMITTED, CLEARED, CHANGES_REQUESTED -> tell(act, release -> ofReview(release, act));
            case DESK_ADDED -> tell(act, release -> deskAdded(release, act));
            case REVIEW_HANDED_OVER -> tell(act, release -> handedOver(release, act));
            case EMERGENCY_CALLED -> tell(act, release -> approvalAsked(release, act));
            case GUEST_ANSWERED -> tell(act, release -> guestAnswered(release, act));
            case REJECTED -> tellTheAuthor(act, Kind.REJECTED);
            case RETURNED_TO_DRAFT -> tellTheAuthor(act, Kind.RETURNED_TO_DRAFT);
            case ABANDONED -> tellTheAuthor(act, Kind.ABANDONED);
            case APPROVED, EMERGENCY_APPROVED -> tellTheAuthor(act, Kind.APPROVED);
            case PUBLISHED -> tellTheAuthor(act, Kind.PUBLISHED);
            case WITHDRAWAL_ASKED -> tell(act, release -> withdrawalAsked(release, act));
            case WITHDRAWAL_REFUSED -> tell(act, release -> withdrawalDecided(Kind.WITHDRAWAL_REFUSED, release, act));
            case WITHDRAWN -> tell(act, release -> withdrawalDecided(Kind.WITHDRAWN, release, act));
            default -> {}
        }
    }

    private void tellTheAuthor(Act act, Kind kind) {
        tell(act, release -> List.of(toTheAuthor(kind, release, act)));
    }

    private void tell(Act act, Function<Release, List<Notice>> what) {
        Release release = releases.find(new ReleaseId(act.release())).orElseThrow();
        telling.tell(
                release,
                what.apply(release).stream()
                        .filter(notice -> !notice.to().equals(act.actor()))
                        .toList());
    }

    /** Whoever may grant it. Who wrote of the text may: a withdrawal takes words away and adds none. */
    private List<Notice> withdrawalAsked(Release release, Act act) {
        return reviewers.everybody().stream()
                .filter(member -> member.may(Role.APPROVER))
                .map(approver -> Notice.of(approver.id(), Kind.WITHDRAWAL_ASKED, release.id(), act.at()))
                .toList();
    }

    /** The author, and whoever asked for it: the last who did. */
    private List<Notice> withdrawalDecided(Kind kind, Release release, Act act) {
        Stream<StaffId> asker = ledger.of(act.release()).stream()
                .map(LedgerEntry::act)
                .filter(earlier -> earlier.verb() == Verb.WITHDRAWAL_ASKED)
                .reduce((earlier, later) -> later)
                .map(Act::actor)
                .stream();
        return Stream.concat(asker, Stream.of(release.currentRevision().author()))
                .distinct()
                .map(who -> Notice.of(who, kind, release.id(), act.at()))
                .toList();
    }

    private static Notice toTheAuthor(Kind kind, Release release, Act act) {
        return Notice.of(release.currentRevision().author(), kind, release.id(), act.at());
    }

    /** Where a release stands after a review decides who has it now. */
    private List<Notice> ofReview(Release release, Act act) {
        return switch (release.stage()) {
            case IN_REVIEW -> act.verb() == Verb.SUBMITTED ? asked(release, act) : List.of();
            case AWAITING_APPROVAL -> approvalAsked(release, act);
            case DRAFT -> List.of(toTheAuthor(Kind.CHANGES_REQUESTED, release, act));
            case APPROVED, PUBLISHED, WITHDRAWN, ABANDONED -> List.of();
        };
    }

    private List<Notice> approvalAsked(Release release, Act act) {
        return able(release, member -> member.may(Role.APPROVER)).stream()
                .map(approver -> Notice.of(approver.id(), Kind.APPROVAL_ASKED, release.id(), act.at()))
                .toList();
    }

    private List<Notice> asked(Release release, Act act) {
        Map<ReviewingDesk, Instant> times = dueReviews.times().getOrDefault(release.id(), Map.of());
        return release.reviews().outstanding().stream()
                .flatMap(desk -> able(release, member -> member.speaksFor(desk)).stream()
                        .map(member -> new Notice(
                                member.id(), Kind.REVIEW_ASKED, release.id(), desk, times.get(desk), act.at())))
                .toList();
    }

    private List<Notice> deskAdded(Release release, Act act) {
        return asked(release, act).stream()
                .filter(notice -> notice.deskIfAny()
                        .filter(desk -> act.detail().startsWith(desk.name() + ":"))
                        .isPresent())
                .toList();
    }

    private List<StaffMember> able(Release release, Predicate<StaffMember> who) {
        return reviewers.everybody().stream()
                .filter(who)
                .filter(member -> !release.contributors().contains(member.id()))
                .toList();
    }

    private List<Notice> handedOver(Release release, Act act) {
        return dueReviews.all().stream()
                .filter(review -> review.release().equals(release.id()))
                .filter(review -> act.detail().startsWith(review.desk().name() + ":"))
                .flatMap(review -> handedOver(review, act).stream())
                .toList();
    }

    /** Whoever asked the guest, and the author, who may be the same. */
    private List<Notice> guestAnswered(Release release, Act act) {
        Stream<StaffId> askers = guests.of(release.id()).stream()
                .filter(review ->
                        review.answers().stream().anyMatch(answer -> answer.at().equals(act.at())))
                .map(GuestReview::askedBy);
        return Stream.concat(askers, Stream.of(release.currentRevision().author()))
                .distinct()
                .map(who -> Notice.of(who, Kind.GUEST_ANSWERED, release.id(), act.at()))
                .toList();
    }

    private static Optional<Notice> handedOver(DueReview review, Act act) {
        return review.claimantIfAny()
                .map(to -> new Notice(
                        to, Kind.REVIEW_HANDED_OVER, review.release(), review.desk(), review.due(), act.at()));
    }
}
