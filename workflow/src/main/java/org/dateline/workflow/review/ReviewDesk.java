package org.dateline.workflow.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.discussion.SeenRevisions;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Revision;
import org.dateline.core.release.Stage;
import org.dateline.core.release.UnknownReleaseException;
import org.dateline.core.review.WorkingHours;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.workflow.engine.ReleaseProcess;
import org.dateline.workflow.engine.RequiredReviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where protocol, legal, editorial and the subject's experts say what they think of a text. A review can be taken on by one
 * of a desk; until it is given back or handed over, nobody else speaks for that desk.
 */
@Service
@Transactional
public class ReviewDesk {

    private final Releases releases;
    private final Reviewers reviewers;
    private final ReleaseProcess process;
    private final RequiredReviews requiredReviews;
    private final WorkingHours workingHours;
    private final SeenRevisions seenRevisions;
    private final Ledger ledger;
    private final Clock clock;

    ReviewDesk(
            Releases releases,
            Reviewers reviewers,
            ReleaseProcess process,
            RequiredReviews requiredReviews,
            WorkingHours workingHours,
            SeenRevisions seenRevisions,
            Ledger ledger,
            Clock clock) {
        this.releases = releases;
        this.reviewers = reviewers;
        this.process = process;
        this.requiredReviews = requiredReviews;
        this.workingHours = workingHours;
        this.seenRevisions = seenRevisions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param seen the text that the reviewer had before them */
    public void clear(ReleaseId id, ReviewingDesk desk, Fingerprint seen, StaffId by) {
        StaffMember reviewer = reviewers.reviewer(by);
        Release release = releases.locked(id);
        release.reviews().clear(desk, seen, reviewer, clock.instant());
        spoken(release, desk, by);
    }

    /**
     * @param seen the text that the reviewer had before them
     * @param reason what is to be changed
     */
    public void requestChanges(ReleaseId id, ReviewingDesk desk, Fingerprint seen, String reason, StaffId by) {
        StaffMember reviewer = reviewers.reviewer(by);
        Release release = releases.locked(id);
        release.reviews().requestChanges(desk, seen, reason, reviewer, clock.instant());
        spoken(release, desk, by);
    }

    private void spoken(Release release, ReviewingDesk desk, StaffId by) {
        expectNobodyElse(release, desk, by);
        String absent =
                reviewers.absentBehind(by, desk).stream().map(StaffId::value).collect(Collectors.joining(" "));
        if (!absent.isEmpty()) {
            record(release, Verb.STOOD_IN, by, desk.name() + ": " + absent);
        }
        releases.save(release);
        saw(release, by);
        process.reviewed(release.id(), desk, release.stage());
    }

    /** Takes a review on: nobody else speaks for the desk any more. */
    public void claim(ReleaseId id, ReviewingDesk desk, StaffId by) {
        StaffMember reviewer = reviewers.reviewer(by);
        Release release = releases.locked(id);
        release.reviews().expectReviewer(desk, reviewer);
        expectNobodyElse(release, desk, by);
        if (claimant(id, desk).isEmpty()) {
            process.claimed(id, desk, by);
            record(release, Verb.REVIEW_CLAIMED, by, desk.name());
        }
    }

    /** Gives a review back to all of the desk; only who has it does. */
    public void giveBack(ReleaseId id, ReviewingDesk desk, StaffId by) {
        reviewers.reviewer(by);
        Release release = releases.locked(id);
        expectNobodyElse(release, desk, by);
        if (claimant(id, desk).isPresent()) {
            process.givenBack(id, desk);
            record(release, Verb.REVIEW_GIVEN_BACK, by, desk.name());
        }
    }

    /**
     * Hands a review to somebody who may speak for the desk. Whoever else may can do so, also to themselves: a review does
     * not wait for somebody who is ill.
     */
    public void handOver(ReleaseId id, ReviewingDesk desk, StaffId to, StaffId by) {
        StaffMember giver = reviewers.reviewer(by);
        Release release = releases.locked(id);
        release.reviews().expectReviewer(desk, giver);
        release.reviews().expectReviewer(desk, reviewers.member(to));
        if (!claimant(id, desk).equals(Optional.of(to))) {
            process.handedOver(id, desk, to);
            record(release, Verb.REVIEW_HANDED_OVER, by, desk.name() + ": " + to.value());
        }
    }

    /**
     * Asks one more desk to clear the text that is in review.
     *
     * @param seen the text that whoever asks had before them
     * @param reason what the desk is to look at
     */
    public void addDesk(ReleaseId id, ReviewingDesk desk, Fingerprint seen, String reason, StaffId by) {
        StaffMember asking = reviewers.memberWhoMayAsk(by);
        Release release = releases.locked(id);
        release.reviews().addDesk(desk, seen, reason, asking, clock.instant());
        if (able(release).stream().noneMatch(member -> member.speaksFor(desk))) {
            throw new RefusedException(RefusedException.Reason.NOBODY_TO_ASK, id, "be reviewed by one more desk");
        }
        releases.save(release);
        if (release.reviews().outstanding().contains(desk)) {
            process.deskAdded(id, desk);
        }
    }

    /** The desks that somebody may ask besides; none if they may not. */
    @Transactional(readOnly = true)
    public List<ReviewingDesk> addable(ReleaseId id, StaffId who) {
        Release release = releases.find(id).orElseThrow(() -> new UnknownReleaseException(id));
        if (release.stage() != Stage.IN_REVIEW || !release.reviews().mayAddDesk(reviewers.member(who))) {
            return List.of();
        }
        List<StaffMember> able = able(release);
        return Arrays.stream(ReviewingDesk.values())
                .filter(desk -> !release.state().requiredReviews().contains(desk))
                .filter(desk -> able.stream().anyMatch(member -> member.speaksFor(desk)))
                .toList();
    }

    /** Everybody who wrote none of the text. */
    private List<StaffMember> able(Release release) {
        return reviewers.everybody().stream()
                .filter(member -> !release.contributors().contains(member.id()))
                .toList();
    }

    /** Somebody has read the text as it is; from now on they are shown what changed since. */
    public void read(ReleaseId id, Fingerprint seen, StaffId by) {
        reviewers.reviewer(by);
        Release release = releases.locked(id);
        if (release.fingerprint().equals(seen)) {
            saw(release, by);
        }
    }

    /** The text that somebody last read; none if they never said that they read one. */
    @Transactional(readOnly = true)
    public Optional<Revision> lastRead(ReleaseId id, StaffId who) {
        return seenRevisions.last(id, who).flatMap(number -> releases.revision(id, number));
    }

    /** The reviews that somebody may do now, or could if a colleague handed them over. */
    @Transactional(readOnly = true)
    public List<ReviewTask> tasks(ReleaseId id, StaffId who) {
        Release release = releases.find(id).orElseThrow(() -> new UnknownReleaseException(id));
        if (release.stage() != Stage.IN_REVIEW) {
            return List.of();
        }
        Map<ReviewingDesk, StaffId> claims = process.claims(id);
        List<StaffMember> able = able(release);
        return release.reviews().outstanding().stream()
                .filter(desk -> able.stream().anyMatch(member -> member.id().equals(who) && member.speaksFor(desk)))
                .map(desk -> new ReviewTask(
                        desk,
                        claims.get(desk),
                        able.stream()
                                .filter(member ->
                                        member.speaksFor(desk) && !member.id().equals(who))
                                .toList()))
                .toList();
    }

    /** The desks that have not yet spoken of the text as it is now. */
    public Set<ReviewingDesk> outstanding(ReleaseId id) {
        return releases.locked(id).reviews().outstanding();
    }

    /** By when a desk that is asked now is to have spoken; nothing if the table gives it no hours. */
    public Optional<Instant> due(ReleaseId id, ReviewingDesk desk) {
        return requiredReviews
                .of(releases.locked(id))
                .hoursOf(desk)
                .map(hours -> workingHours.after(clock.instant(), hours));
    }

    private Optional<StaffId> claimant(ReleaseId id, ReviewingDesk desk) {
        return Optional.ofNullable(process.claims(id).get(desk));
    }

    private void expectNobodyElse(Release release, ReviewingDesk desk, StaffId by) {
        if (claimant(release.id(), desk).filter(other -> !other.equals(by)).isPresent()) {
            throw new RefusedException(RefusedException.Reason.TAKEN_ON, release.id(), "be reviewed");
        }
    }

    private void saw(Release release, StaffId by) {
        seenRevisions.saw(release.id(), release.currentRevision().number(), by, clock.instant());
    }

    private void record(Release release, Verb verb, StaffId by, String detail) {
        ledger.append(release.act(verb, by, clock.instant(), detail));
    }
}
