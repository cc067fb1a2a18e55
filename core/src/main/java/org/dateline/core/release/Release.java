package org.dateline.core.release;

import static org.dateline.core.release.RefusedException.Reason.FOUR_EYES;
import static org.dateline.core.release.RefusedException.Reason.HOUR_PAST;
import static org.dateline.core.release.RefusedException.Reason.HOUR_TOO_FAR;
import static org.dateline.core.release.RefusedException.Reason.HOUR_UNDER_EMBARGO;
import static org.dateline.core.release.RefusedException.Reason.NOTHING_CORRECTED;
import static org.dateline.core.release.RefusedException.Reason.NOT_ENTITLED;
import static org.dateline.core.release.RefusedException.Reason.NO_HOUR;
import static org.dateline.core.release.RefusedException.Reason.OTHER_FINGERPRINT;
import static org.dateline.core.release.RefusedException.Reason.OTHER_LANGUAGE;
import static org.dateline.core.release.RefusedException.Reason.STALE_REVISION;
import static org.dateline.core.release.RefusedException.Reason.WRONG_STAGE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.ledger.Act;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.ledger.History;
import org.dateline.core.release.ReleaseState.Builder;
import org.dateline.core.review.Approval;
import org.dateline.core.review.Review;
import org.dateline.core.review.Route;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.visit.VisitId;

/**
 * A release, from its first draft to its publication.
 *
 * <pre>
 *            submit                all cleared              approve            publish
 *   DRAFT ───────────▶ IN_REVIEW ─────────────▶ AWAITING ───────────▶ APPROVED ───────▶ PUBLISHED
 *     ▲                    │                    _APPROVAL                │ schedule ↺
 *     │  changes requested │                        │ reject             │
 *     └────────────────────┴────────────────────────┴────────────────────┘ returnToDraft
 * </pre>
 *
 * A public release can be corrected, by a release of its own that goes the same way, and withdrawn, by two people. In an
 * emergency two people who wrote none of it can approve it before its reviews are in; nothing else is skipped.
 * Until it is published it can be abandoned. Every transition is guarded here; the process only orders the work. Reviews
 * and the approval are of a fingerprint: when the text changes they no longer hold, when it does not they still do.
 */
public final class Release {

    private static final int LONGEST_WAIT_YEARS = 2;

    private ReleaseState state;
    private final List<Act> newActs = new ArrayList<>();
    private final List<Revision> newRevisions = new ArrayList<>();
    private final List<Review> newReviews = new ArrayList<>();

    private Release(ReleaseState state) {
        this.state = state;
    }

    /** A release as it was kept. */
    public static Release restore(ReleaseState state) {
        return new Release(state);
    }

    /** The first draft of a new release. */
    public static Release draft(
            ReleaseId id, Reference reference, ReleaseType type, Optional<VisitId> visit, Revision first) {
        return drafted(ReleaseState.drafted(id, reference, type, visit, Optional.empty(), first), first, "");
    }

    static Release drafted(ReleaseState state, Revision first, String why) {
        Release release = new Release(state);
        release.newRevisions.add(first);
        release.record(Verb.DRAFTED, first.author(), first.at(), why);
        return release;
    }

    public ReleaseState state() {
        return state;
    }

    public ReleaseId id() {
        return state.id();
    }

    public Stage stage() {
        return state.stage();
    }

    public Revision.Mark currentRevision() {
        return state.currentRevision();
    }

    public Fingerprint fingerprint() {
        return currentRevision().fingerprint();
    }

    public ReleaseReviews reviews() {
        return new ReleaseReviews(this);
    }

    public ReleaseEmergency emergency() {
        return new ReleaseEmergency(this);
    }

    public ReleaseEditions editions() {
        return new ReleaseEditions(this);
    }

    public ReleaseCorrections corrections() {
        return new ReleaseCorrections(this);
    }

    public ReleaseWithdrawal withdrawal() {
        return new ReleaseWithdrawal(this);
    }

    /** Everybody who wrote any of the text that would be published. */
    public Set<StaffId> contributors() {
        return state.revisions().stream()
                .map(Revision.Mark::author)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Saves a new text. The same text again is no new revision.
     *
     * @param base the number of the revision that the writer had before them
     * @return whether there is a new revision
     */
    public boolean revise(ReleaseText text, int base, StaffId author, Instant at) {
        expect("be revised", Stage.DRAFT);
        if (base != currentRevision().number()) {
            throw refusal(STALE_REVISION, "be revised");
        }
        if (text.language() != state.language()) {
            throw refusal(OTHER_LANGUAGE, "be revised");
        }
        if (text.fingerprint().equals(fingerprint())) {
            return false;
        }
        Revision revision = new Revision(base + 1, text, author, at);
        newRevisions.add(revision);
        change(at, state.but().revision(revision.mark()).approval(null));
        record(Verb.REVISED, author, at, "");
        return true;
    }

    /**
     * Says why a warning of the checks does not hold.
     *
     * @param key of the warning's sentence
     */
    public void dismissWarning(String key, String reason, StaffId by, Instant at) {
        requireReason(reason);
        expectDraft();
        record(Verb.WARNING_DISMISSED, by, at, key + ": " + reason.strip());
    }

    /** A dismissed warning holds after all. */
    public void takeDismissalBack(String key, StaffId by, Instant at) {
        expectDraft();
        record(Verb.DISMISSAL_TAKEN_BACK, by, at, key);
    }

    /**
     * Hands the text to the reviewing desks. Where a desk has cleared this very text before, that still holds.
     *
     * @param route the desks that must clear it, and how many people at least
     */
    public void submit(Fingerprint seen, Route route, StaffId by, Instant at) {
        expect("be submitted", Stage.DRAFT);
        expectFingerprint(seen, "be submitted");
        boolean asPublic = fingerprint().equals(state.revisions().get(0).fingerprint());
        if (state.correctsIfAny().isPresent() && asPublic) {
            throw refusal(NOTHING_CORRECTED, "be submitted");
        }
        change(at, state.but().submitted(route));
        String desks = route.desks().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        record(Verb.SUBMITTED, by, at, route.reviewers() > 1 ? desks + " by " + route.reviewers() : desks);
        reviews().settle(at);
    }

    /** The last yes. */
    public void approve(Fingerprint seen, StaffMember approver, Instant at) {
        expectApprover(seen, approver, "be approved");
        change(at, state.but().stage(Stage.APPROVED).approval(new Approval(seen, approver.id(), at)));
        record(Verb.APPROVED, approver.id(), at, "");
    }

    /** Back to the draft, with the reason. */
    public void reject(Fingerprint seen, String reason, StaffMember approver, Instant at) {
        requireReason(reason);
        expectApprover(seen, approver, "be rejected");
        change(at, state.but().stage(Stage.DRAFT));
        record(Verb.REJECTED, approver.id(), at, reason.strip());
    }

    private void expectApprover(Fingerprint seen, StaffMember approver, String what) {
        expect(what, Stage.AWAITING_APPROVAL);
        expectFingerprint(seen, what);
        if (!approver.may(Role.APPROVER)) {
            throw refusal(NOT_ENTITLED, what);
        }
        expectFourEyes(approver.id(), what);
    }

    /** Chooses, or changes, the hour at which the approved text becomes public. */
    public void schedule(Schedule schedule, Optional<Embargo> embargo, StaffId by, Instant at) {
        expect("be scheduled", Stage.APPROVED);
        if (!schedule.at().isAfter(at)) {
            throw refusal(HOUR_PAST, "be scheduled");
        }
        if (schedule.at()
                .isAfter(at.atZone(ZoneOffset.UTC).plusYears(LONGEST_WAIT_YEARS).toInstant())) {
            throw refusal(HOUR_TOO_FAR, "be scheduled");
        }
        if (embargo.isPresent() && !embargo.get().hasLiftedAt(schedule.at())) {
            throw refusal(HOUR_UNDER_EMBARGO, "be scheduled");
        }
        change(at, state.but().schedule(schedule));
        record(Verb.SCHEDULED, by, at, schedule.at().truncatedTo(ChronoUnit.SECONDS) + " " + schedule.zone());
    }

    /** Takes the chosen hour back: the approved text waits until somebody chooses another. */
    public void takeHourBack(StaffId by, Instant at) {
        expect("lose its hour", Stage.APPROVED);
        if (state.scheduleIfAny().isEmpty()) {
            throw refusal(NO_HOUR, "lose its hour");
        }
        change(at, state.but().schedule(null));
        record(Verb.HOUR_TAKEN_BACK, by, at, "");
    }

    /** The author, or the approver who no longer stands by it, takes the text back. Its approval is void. */
    public void returnToDraft(String reason, StaffId by, Instant at) {
        requireReason(reason);
        expect("return to draft", Stage.IN_REVIEW, Stage.AWAITING_APPROVAL, Stage.APPROVED);
        change(at, state.but().stage(Stage.DRAFT).approval(null).schedule(null));
        record(Verb.RETURNED_TO_DRAFT, by, at, reason.strip());
    }

    /** Gives the release up. */
    public void abandon(String reason, StaffId by, Instant at) {
        requireReason(reason);
        expect("be abandoned", Stage.DRAFT, Stage.IN_REVIEW, Stage.AWAITING_APPROVAL, Stage.APPROVED);
        change(at, state.but().stage(Stage.ABANDONED).approval(null).schedule(null));
        record(Verb.ABANDONED, by, at, reason.strip());
    }

    /** Refuses unless the text is still being written. */
    public void expectDraft() {
        expect("be changed", Stage.DRAFT);
    }

    /** Refuses unless the text is approved and waits to be published. */
    public void expectApproved() {
        expect("be published", Stage.APPROVED);
    }

    /** Refuses unless the ledger too tells of this approval, by people who by its account wrote none of the text. */
    public void expectOnRecord(History history) {
        new Gate(state).expectOnRecord(history);
    }

    /**
     * Refuses unless this is the approved text, which waits for its embargo or its hour: only then somebody may be trusted with it.
     *
     * @param now the database's time
     * @return until when they keep it to themselves: the embargo while it is ahead, then the hour if one is chosen
     */
    public Embargo expectKeptBack(Revision revision, History history, Instant now) {
        return new Gate(state).expectKeptBack(revision, history, now);
    }

    /**
     * The gate: everything that must be true of a release that becomes public, checked once more at the last moment.
     *
     * @param revision the text that is about to be published
     * @param people who approved it, as the staff's list has them now
     * @param documents the digests of the documents that go out with it, by their formats; the ledger keeps them
     * @param now the database's time
     */
    public void publish(Revision revision, Answerable people, Map<String, String> documents, StaffId by, Instant now) {
        expectApproved();
        new Gate(state).expectOpen(revision, people, by, now);
        change(now, state.but().stage(Stage.PUBLISHED));
        record(
                Verb.PUBLISHED,
                by,
                now,
                new TreeMap<>(documents)
                        .entrySet().stream()
                                .map(document -> document.getKey() + " " + document.getValue())
                                .collect(Collectors.joining(", ")));
    }

    /** What was done since the release was loaded, for the ledger. */
    List<Act> newActs() {
        return newActs;
    }

    List<Revision> newRevisions() {
        return newRevisions;
    }

    List<Review> newReviews() {
        return newReviews;
    }

    void change(Instant at, Builder builder) {
        Stage before = state.stage();
        ReleaseState built = builder.build();
        ReleaseState after =
                built.stage() == Stage.DRAFT ? built.but().emergency(null).build() : built;
        state = after.stage() == before ? after : after.but().stageSince(at).build();
    }

    void keep(Review review) {
        newReviews.add(review);
        change(review.at(), state.but().review(review));
    }

    void record(Verb verb, StaffId actor, Instant at, String detail) {
        newActs.add(act(verb, actor, at, detail));
    }

    /** Something done about the text as it is now that changes nothing of the release itself, for the ledger. */
    public Act act(Verb verb, StaffId actor, Instant at, String detail) {
        return new Act(id().value(), verb, actor, at, currentRevision().number(), fingerprint(), detail);
    }

    void expect(String what, Stage... stages) {
        if (!Arrays.asList(stages).contains(state.stage())) {
            throw refusal(WRONG_STAGE, what);
        }
    }

    void expectFingerprint(Fingerprint seen, String what) {
        if (!seen.equals(fingerprint())) {
            throw refusal(OTHER_FINGERPRINT, what);
        }
    }

    void expectFourEyes(StaffId who, String what) {
        if (contributors().contains(who)) {
            throw refusal(FOUR_EYES, what);
        }
    }

    static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is required");
        }
    }

    RefusedException refusal(RefusedException.Reason reason, String what) {
        return new RefusedException(reason, id(), what);
    }
}
