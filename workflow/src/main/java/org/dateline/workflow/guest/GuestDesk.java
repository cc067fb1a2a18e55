package org.dateline.workflow.guest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.guest.GuestAnswer;
import org.dateline.core.guest.GuestReview;
import org.dateline.core.guest.GuestReviewId;
import org.dateline.core.guest.GuestReviews;
import org.dateline.core.guest.GuestWording;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.link.LinkToken;
import org.dateline.core.outbox.Letter;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.outbox.Outbox;
import org.dateline.core.outbox.OutboxMail;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.PictureOutline;
import org.dateline.core.picture.Pictures;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Revision;
import org.dateline.core.release.UnknownReleaseException;
import org.dateline.core.rendition.Organization;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.review.WorkingHours;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.workflow.review.Reviewers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a colleague without an account is asked for a review, and where they give it. What they say counts for no desk: it
 * is a remark that the reviewers read.
 */
@Service
@Transactional
public class GuestDesk {

    private static final int USUAL_WORKING_DAYS = 3;
    private static final int LONGEST_DAYS = 30;

    private final GuestReviews guests;
    private final GuestWording wording;
    private final Outbox outbox;
    private final Releases releases;
    private final Pictures pictures;
    private final Reviewers reviewers;
    private final WorkingHours workingHours;
    private final Organization organization;
    private final Ledger ledger;
    private final Clock clock;

    GuestDesk(
            GuestReviews guests,
            GuestWording wording,
            Outbox outbox,
            Releases releases,
            Pictures pictures,
            Reviewers reviewers,
            WorkingHours workingHours,
            Organization organization,
            Ledger ledger,
            Clock clock) {
        this.guests = guests;
        this.wording = wording;
        this.outbox = outbox;
        this.releases = releases;
        this.pictures = pictures;
        this.reviewers = reviewers;
        this.workingHours = workingHours;
        this.organization = organization;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Asks somebody about the text as it is now. The link is in the mail that they get, and nowhere else.
     *
     * @param seen the text that whoever asks had before them
     * @param reason why this guest is asked: the guest reads it
     * @param follows whether the guest may also read the revisions to come
     * @param lastDay the last day, in the organization's zone, on which the link leads anywhere
     */
    public GuestReviewId ask(
            ReleaseId id,
            Fingerprint seen,
            MailAddress guest,
            String reason,
            boolean follows,
            LocalDate lastDay,
            StaffId by) {
        StaffMember asker = entitled(by);
        Release release = releases.locked(id);
        if (!GuestReview.isAskable(release.stage())) {
            throw new RefusedException(RefusedException.Reason.WRONG_STAGE, id, "be shown to a guest");
        }
        if (!release.fingerprint().equals(seen)) {
            throw new RefusedException(RefusedException.Reason.OTHER_FINGERPRINT, id, "be shown to a guest");
        }
        if (lastDay.isBefore(today()) || lastDay.isAfter(latestDay())) {
            throw new IllegalArgumentException("no day on which a guest's link can end: " + lastDay);
        }
        Instant now = clock.instant();
        GuestReview review = new GuestReview(
                GuestReviewId.random(),
                id,
                release.currentRevision().number(),
                guest,
                reason.strip(),
                follows,
                by,
                now,
                lastDay.plusDays(1).atStartOfDay(organization.zone()).toInstant(),
                null,
                List.of());
        LinkToken token = LinkToken.random();
        guests.ask(review, token);
        Letter letter = wording.request(
                review, release.state().reference(), release.state().type(), asker, token);
        outbox.add(OutboxMail.plain(OutboxMail.Kind.GUEST_REVIEW, id, guest, letter.subject(), letter.text(), now));
        ledger.append(release.act(Verb.GUEST_ASKED, by, now, guest.name()));
        return review.id();
    }

    /** Takes a guest's link back: from now on it leads nowhere. */
    public void withdraw(ReleaseId id, GuestReviewId guest, StaffId by) {
        entitled(by);
        Release release = releases.locked(id);
        GuestReview review = guests.find(guest)
                .filter(found -> found.release().equals(id))
                .orElseThrow(() -> new UnknownReleaseException(id));
        if (review.withdrawnIfAny().isEmpty()) {
            Instant now = clock.instant();
            guests.withdraw(guest, by, now);
            ledger.append(
                    release.act(Verb.GUEST_WITHDRAWN, by, now, review.guest().name()));
        }
    }

    private StaffMember entitled(StaffId by) {
        StaffMember member = reviewers.member(by);
        if (!mayAsk(member)) {
            throw new NotEntitledException(by, "ask a guest");
        }
        return member;
    }

    private static boolean mayAsk(StaffMember member) {
        return member.may(Role.PRESS_OFFICER) || member.may(Role.REVIEWER);
    }

    /** Whether somebody may ask guests about a release now. */
    @Transactional(readOnly = true)
    public boolean mayAsk(ReleaseId id, StaffId who) {
        return mayAsk(reviewers.member(who)) && GuestReview.isAskable(find(id).stage());
    }

    /** The guests of a release, the last first, with what they said. */
    @Transactional(readOnly = true)
    public List<GuestOfRelease> of(ReleaseId id) {
        Release release = find(id);
        Instant now = clock.instant();
        return guests.of(id).stream()
                .map(review -> new GuestOfRelease(
                        review,
                        review.isOpen(release.stage(), now),
                        release.currentRevision().number()))
                .toList();
    }

    /** The day on which a link ends if nobody chooses another: the third working day from now. */
    public LocalDate usualLastDay() {
        LocalDate day = today();
        for (int working = 0; working < USUAL_WORKING_DAYS; ) {
            day = day.plusDays(1);
            working += workingHours.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), organization.zone());
    }

    /** The last day on which a link can end. */
    public LocalDate latestDay() {
        return today().plusDays(LONGEST_DAYS);
    }

    /**
     * Lets a guest in, and notes in the ledger that they read the text.
     *
     * @throws UnknownGuestException if the link leads nowhere
     */
    public GuestVisit enter(String token) {
        GuestReview review = open(token);
        Release release = releases.locked(review.release());
        GuestVisit visit = visit(review, release);
        if (visit.textIfAny().isPresent()) {
            ledger.append(release.act(
                    Verb.GUEST_READ,
                    StaffId.GUEST,
                    clock.instant(),
                    review.guest().name()));
        }
        return visit;
    }

    /**
     * What a guest's page shows, when it was refused what they typed: they are in already.
     *
     * @throws UnknownGuestException if the link leads nowhere
     */
    @Transactional(readOnly = true)
    public GuestVisit again(String token) {
        GuestReview review = open(token);
        return visit(review, find(review.release()));
    }

    private GuestVisit visit(GuestReview review, Release release) {
        Optional<Revision> text =
                review.showsTextOf(release) ? Optional.of(releases.currentRevision(release)) : Optional.empty();
        List<PictureOutline> shown = text.stream()
                .flatMap(revision -> ReleaseDocument.picturesShownIn(revision.text()).stream())
                .flatMap(digest -> pictures.outline(digest).stream())
                .toList();
        return new GuestVisit(
                review,
                release.state(),
                text.orElse(null),
                shown,
                reviewers.member(review.askedBy()).name());
    }

    /**
     * A picture of the text that a guest reads.
     *
     * @throws UnknownGuestException if the link leads nowhere
     */
    @Transactional(readOnly = true)
    public Optional<Picture> picture(String token, String digest) {
        return again(token).pictures().stream()
                .filter(shown -> shown.digest().equals(digest))
                .findFirst()
                .flatMap(shown -> pictures.find(digest));
    }

    /**
     * Takes a guest's answer. The reviewers read it as a remark; no review is given with it.
     *
     * @param seen the text that the guest had before them
     * @throws UnknownGuestException if the link leads nowhere
     */
    public void answer(String token, Fingerprint seen, GuestAnswer.Verdict verdict, String words) {
        GuestReview review = open(token);
        Release release = releases.locked(review.release());
        if (!review.isOpen(release.stage(), clock.instant())) {
            throw new UnknownGuestException();
        }
        if (!review.showsTextOf(release) || !release.fingerprint().equals(seen)) {
            throw new RefusedException(RefusedException.Reason.OTHER_FINGERPRINT, release.id(), "be answered for");
        }
        Instant now = clock.instant();
        guests.answer(review.id(), new GuestAnswer(release.currentRevision().number(), seen, verdict, words, now));
        ledger.append(release.act(
                Verb.GUEST_ANSWERED,
                StaffId.GUEST,
                now,
                verdict.name() + ": " + review.guest().name()));
    }

    private GuestReview open(String token) {
        Instant now = clock.instant();
        return LinkToken.read(token)
                .flatMap(guests::ofToken)
                .filter(review -> review.isOpen(find(review.release()).stage(), now))
                .orElseThrow(UnknownGuestException::new);
    }

    private Release find(ReleaseId id) {
        return releases.find(id).orElseThrow(() -> new UnknownReleaseException(id));
    }
}
