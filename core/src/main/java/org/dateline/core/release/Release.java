package org.dateline.core.release;

import static org.dateline.core.release.RefusedException.Reason.ALREADY_ASKED;
import static org.dateline.core.release.RefusedException.Reason.ANOTHER_REVIEWER;
import static org.dateline.core.release.RefusedException.Reason.BEING_CORRECTED;
import static org.dateline.core.release.RefusedException.Reason.CHANGES_WANTED;
import static org.dateline.core.release.RefusedException.Reason.EDITION_EXISTS;
import static org.dateline.core.release.RefusedException.Reason.FOUR_EYES;
import static org.dateline.core.release.RefusedException.Reason.HOUR_PAST;
import static org.dateline.core.release.RefusedException.Reason.HOUR_TOO_FAR;
import static org.dateline.core.release.RefusedException.Reason.HOUR_UNDER_EMBARGO;
import static org.dateline.core.release.RefusedException.Reason.NOTHING_CORRECTED;
import static org.dateline.core.release.RefusedException.Reason.NOT_ASKED;
import static org.dateline.core.release.RefusedException.Reason.NOT_ENTITLED;
import static org.dateline.core.release.RefusedException.Reason.NOT_PUBLIC;
import static org.dateline.core.release.RefusedException.Reason.NO_EMERGENCY;
import static org.dateline.core.release.RefusedException.Reason.NO_HOUR;
import static org.dateline.core.release.RefusedException.Reason.NO_WITHDRAWAL;
import static org.dateline.core.release.RefusedException.Reason.ORIGINAL_GIVEN_UP;
import static org.dateline.core.release.RefusedException.Reason.OTHER_FINGERPRINT;
import static org.dateline.core.release.RefusedException.Reason.OTHER_LANGUAGE;
import static org.dateline.core.release.RefusedException.Reason.OWN_WITHDRAWAL;
import static org.dateline.core.release.RefusedException.Reason.SECOND_PERSON;
import static org.dateline.core.release.RefusedException.Reason.STALE_REVISION;
import static org.dateline.core.release.RefusedException.Reason.TOO_EARLY;
import static org.dateline.core.release.RefusedException.Reason.WITHDRAWAL_ASKED;
import static org.dateline.core.release.RefusedException.Reason.WRONG_STAGE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
import org.dateline.core.review.EmergencyCall;
import org.dateline.core.review.Review;
import org.dateline.core.review.Route;
import org.dateline.core.review.WithdrawalRequest;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.text.Language;
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

    /** What was given up, or taken back, is not translated. */
    private static final Stage[] TRANSLATABLE = {
        Stage.DRAFT, Stage.IN_REVIEW, Stage.AWAITING_APPROVAL, Stage.APPROVED, Stage.PUBLISHED
    };

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
        Release release = new Release(ReleaseState.drafted(id, reference, type, visit, Optional.empty(), first));
        release.newRevisions.add(first);
        release.record(Verb.DRAFTED, first.author(), first.at(), "");
        return release;
    }

    /**
     * The first draft of a release that puts this one right, which stays public meanwhile.
     *
     * @param first with the text that is public now
     * @param others what was begun before to correct this one
     */
    public Release correct(
            ReleaseId id, CorrectionKind kind, Revision first, String reason, List<ReleaseSummary> others) {
        requireReason(reason);
        if (stage() != Stage.PUBLISHED || state.correctsIfAny().isPresent()) {
            throw refusal(NOT_PUBLIC, "be corrected");
        }
        if (others.stream().anyMatch(other -> !other.stage().isFinal())) {
            throw refusal(BEING_CORRECTED, "be corrected");
        }
        long before = others.stream()
                .filter(other -> other.reference().isMinorChange() == (kind == CorrectionKind.MINOR_CHANGE))
                .count();
        Reference reference = state.reference().of(kind, Math.toIntExact(before) + 1);
        Release correction = new Release(
                ReleaseState.drafted(id, reference, state.type(), state.visitIfAny(), Optional.of(id()), first));
        correction.newRevisions.add(first);
        correction.record(Verb.DRAFTED, first.author(), first.at(), reason.strip());
        record(Verb.CORRECTION_BEGUN, first.author(), first.at(), reference.value());
        return correction;
    }

    /** Refuses unless what a correction corrects is public still. */
    public void expectCorrectable() {
        if (stage() != Stage.PUBLISHED) {
            throw refusal(NOT_PUBLIC, "be corrected");
        }
    }

    /** What was begun to put this one right is public now. */
    public void corrected(Release correction, StaffId by, Instant at) {
        expectCorrectable();
        record(Verb.CORRECTED, by, at, correction.state().reference().value());
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
        settleReviews(at);
    }

    /** A reviewing desk has nothing against this text. */
    public void clear(ReviewingDesk desk, Fingerprint seen, StaffMember reviewer, Instant at) {
        if (!round().leavesEnoughFor(desk, reviewer.id())) {
            throw refusal(ANOTHER_REVIEWER, "be reviewed");
        }
        review(desk, seen, Review.Decision.CLEARED, "", reviewer, at);
        record(Verb.CLEARED, reviewer.id(), at, desk.name());
        settleReviews(at);
    }

    /** A reviewing desk wants the text changed. */
    public void requestChanges(ReviewingDesk desk, Fingerprint seen, String reason, StaffMember reviewer, Instant at) {
        review(desk, seen, Review.Decision.CHANGES_REQUESTED, reason, reviewer, at);
        record(Verb.CHANGES_REQUESTED, reviewer.id(), at, desk.name() + ": " + reason.strip());
        settleReviews(at);
    }

    /**
     * One more desk must clear this text too, and every later one of the release: whoever asked for a check can rely on it.
     * A desk that has cleared this very text before has done so. A writer may ask, since it only adds a check.
     *
     * @param reason what the desk is to look at
     */
    public void addDesk(ReviewingDesk desk, Fingerprint seen, String reason, StaffMember by, Instant at) {
        String what = "be reviewed by one more desk";
        requireReason(reason);
        expect(what, Stage.IN_REVIEW);
        expectFingerprint(seen, what);
        if (!mayAddDesk(by)) {
            throw refusal(NOT_ENTITLED, what);
        }
        if (state.requiredReviews().contains(desk)) {
            throw refusal(ALREADY_ASKED, what);
        }
        state = state.but().requiredReview(desk).build();
        record(Verb.DESK_ADDED, by.id(), at, desk.name() + ": " + reason.strip());
    }

    /** Whether the member can ask one more desk: a press officer, or a reviewer of a desk that is asked already. */
    public boolean mayAddDesk(StaffMember member) {
        return member.may(Role.PRESS_OFFICER)
                || state.requiredReviews().stream().anyMatch(member::speaksFor);
    }

    private void review(
            ReviewingDesk desk,
            Fingerprint seen,
            Review.Decision decision,
            String reason,
            StaffMember reviewer,
            Instant at) {
        expect("be reviewed", Stage.IN_REVIEW);
        expectFingerprint(seen, "be reviewed");
        expectReviewer(desk, reviewer);
        Review review = new Review(desk, seen, state.submissions(), decision, reason, reviewer.id(), at);
        newReviews.add(review);
        state = state.but().review(review).build();
    }

    /** Refuses unless the member may speak for the desk of the text as it is now. */
    public void expectReviewer(ReviewingDesk desk, StaffMember reviewer) {
        expect("be reviewed", Stage.IN_REVIEW);
        if (!outstandingReviews().contains(desk)) {
            throw refusal(NOT_ASKED, "be reviewed");
        }
        if (!reviewer.speaksFor(desk)) {
            throw refusal(NOT_ENTITLED, "be reviewed");
        }
        expectFourEyes(reviewer.id(), "be reviewed");
    }

    /** When every desk has spoken: on to the approver if all have cleared, else back to the draft with the reasons. */
    private void settleReviews(Instant at) {
        if (outstandingReviews().isEmpty()) {
            boolean cleared = validReviews().stream().allMatch(Review::isCleared);
            change(at, state.but().stage(cleared ? Stage.AWAITING_APPROVAL : Stage.DRAFT));
        }
    }

    /** What the required desks say of the text as it is now. */
    public List<Review> validReviews() {
        return round().validReviews();
    }

    /** The desks that have not yet spoken of the text as it is now. */
    public Set<ReviewingDesk> outstandingReviews() {
        return round().outstanding();
    }

    private ReviewRound round() {
        return new ReviewRound(state);
    }

    /** The last yes. */
    public void approve(Fingerprint seen, StaffMember approver, Instant at) {
        expectApprover(seen, approver, "be approved");
        change(at, state.but().stage(Stage.APPROVED).approval(new Approval(seen, approver.id(), at)));
        record(Verb.APPROVED, approver.id(), at, "");
    }

    /** Says that the text cannot wait for its reviews. It takes somebody else to approve it without them. */
    public void callEmergency(Fingerprint seen, String reason, StaffMember caller, Instant at) {
        expectEmergency(seen, reason, caller, "be called an emergency", Role.APPROVER, Role.REVIEWER);
        state = state.but().emergency(new EmergencyCall(seen, caller.id(), at)).build();
        record(Verb.EMERGENCY_CALLED, caller.id(), at, reason.strip());
    }

    /** The last yes without all reviews, because two people answer for it. A desk that asked for changes is not outvoted. */
    public void approveInEmergency(Fingerprint seen, String reason, StaffMember approver, Instant at) {
        String what = "be approved in an emergency";
        expectEmergency(seen, reason, approver, what, Role.APPROVER);
        EmergencyCall call = state.emergencyIfAny()
                .filter(made -> made.fingerprint().equals(seen))
                .orElseThrow(() -> refusal(NO_EMERGENCY, what));
        if (call.caller().equals(approver.id())) {
            throw refusal(SECOND_PERSON, what);
        }
        change(at, state.but().stage(Stage.APPROVED).approval(new Approval(seen, approver.id(), at, call.caller())));
        record(Verb.EMERGENCY_APPROVED, approver.id(), at, reason.strip());
    }

    private void expectEmergency(Fingerprint seen, String reason, StaffMember who, String what, Role... oneOf) {
        requireReason(reason);
        expect(what, Stage.IN_REVIEW, Stage.AWAITING_APPROVAL);
        expectFingerprint(seen, what);
        if (Arrays.stream(oneOf).noneMatch(who::may)) {
            throw refusal(NOT_ENTITLED, what);
        }
        expectFourEyes(who.id(), what);
        if (!validReviews().stream().allMatch(Review::isCleared)) {
            throw refusal(CHANGES_WANTED, what);
        }
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
        state = state.but().schedule(schedule).build();
        record(Verb.SCHEDULED, by, at, schedule.at().truncatedTo(ChronoUnit.SECONDS) + " " + schedule.zone());
    }

    /** Takes the chosen hour back: the approved text waits until somebody chooses another. */
    public void takeHourBack(StaffId by, Instant at) {
        expect("lose its hour", Stage.APPROVED);
        if (state.scheduleIfAny().isEmpty()) {
            throw refusal(NO_HOUR, "lose its hour");
        }
        state = state.but().schedule(null).build();
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

    /**
     * The first draft of an edition of this release, in another language and under the same reference.
     *
     * @param first with the words that are to be translated
     * @param standing the languages of the editions that it has and that were not given up
     */
    public Release beginEdition(ReleaseId id, Revision first, Collection<Language> standing) {
        String what = "be translated";
        expect(what, TRANSLATABLE);
        if (state.correctsIfAny().isPresent()) {
            throw refusal(WRONG_STAGE, what);
        }
        Language language = first.text().language();
        if (language == state.language() || standing.contains(language)) {
            throw refusal(EDITION_EXISTS, what);
        }
        record(Verb.EDITION_BEGUN, first.author(), first.at(), language.tag());
        return draft(id, state.reference(), state.type(), state.visitIfAny(), first);
    }

    /** This edition says what its original says now. It goes with the text that is reviewed, so only a draft is pinned. */
    public Edition pinTo(Release original, StaffId by, Instant at) {
        expect("be pinned", Stage.DRAFT);
        original.expect("be translated", TRANSLATABLE);
        Revision.Mark translated = original.currentRevision();
        record(
                Verb.PINNED,
                by,
                at,
                "%s %d %s"
                        .formatted(
                                original.state().language().tag(),
                                translated.number(),
                                translated.fingerprint().hex()));
        return new Edition(id(), original.id(), translated.number(), translated.fingerprint());
    }

    /**
     * Refuses unless this edition may be public: its original stands, and no word of it is under embargo any more. It may be
     * public before its original.
     *
     * @param embargo of the original's text
     */
    public void expectOriginalOpen(Release original, Optional<Embargo> embargo, Instant now) {
        String what = "be published";
        if (!Arrays.asList(TRANSLATABLE).contains(original.stage())) {
            throw refusal(ORIGINAL_GIVEN_UP, what);
        }
        if (original.stage() != Stage.PUBLISHED
                && embargo.filter(e -> !e.hasLiftedAt(now)).isPresent()) {
            throw refusal(TOO_EARLY, what);
        }
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

    /**
     * Says that a public release should be withdrawn. Nothing follows until an approver grants it who is somebody else.
     *
     * @param reason for the public, in the release's language
     */
    public void askWithdrawal(String reason, StaffId by, Instant at) {
        requireReason(reason);
        expectOriginal("be withdrawn");
        if (state.withdrawalIfAny().isPresent()) {
            throw refusal(WITHDRAWAL_ASKED, "be withdrawn");
        }
        state = state.but()
                .withdrawal(new WithdrawalRequest(reason.strip(), by, at))
                .build();
        record(Verb.WITHDRAWAL_ASKED, by, at, reason.strip());
    }

    /** Withdraws it, as somebody else has asked. */
    public void withdraw(StaffMember approver, Instant at) {
        WithdrawalRequest asked = expectWithdrawalAsked(approver);
        if (asked.by().equals(approver.id())) {
            throw refusal(OWN_WITHDRAWAL, "be withdrawn");
        }
        change(at, state.but().stage(Stage.WITHDRAWN));
        record(Verb.WITHDRAWN, approver.id(), at, asked.reason());
    }

    /** It stays public, although somebody has asked for its withdrawal; who asked may also think better of it. */
    public void refuseWithdrawal(String reason, StaffMember approver, Instant at) {
        requireReason(reason);
        expectWithdrawalAsked(approver);
        state = state.but().withdrawal(null).build();
        record(Verb.WITHDRAWAL_REFUSED, approver.id(), at, reason.strip());
    }

    private WithdrawalRequest expectWithdrawalAsked(StaffMember approver) {
        expectOriginal("be withdrawn");
        if (!approver.may(Role.APPROVER)) {
            throw refusal(NOT_ENTITLED, "be withdrawn");
        }
        return state.withdrawalIfAny().orElseThrow(() -> refusal(NO_WITHDRAWAL, "be withdrawn"));
    }

    /** Its corrections are withdrawn with it: they are under its address. */
    private void expectOriginal(String what) {
        expect(what, Stage.PUBLISHED);
        if (state.correctsIfAny().isPresent()) {
            throw refusal(NOT_PUBLIC, what);
        }
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

    private void change(Instant at, Builder builder) {
        Stage before = state.stage();
        ReleaseState built = builder.build();
        ReleaseState after =
                built.stage() == Stage.DRAFT ? built.but().emergency(null).build() : built;
        state = after.stage() == before ? after : after.but().stageSince(at).build();
    }

    private void record(Verb verb, StaffId actor, Instant at, String detail) {
        newActs.add(act(verb, actor, at, detail));
    }

    /** Something done about the text as it is now that changes nothing of the release itself, for the ledger. */
    public Act act(Verb verb, StaffId actor, Instant at, String detail) {
        return new Act(id().value(), verb, actor, at, currentRevision().number(), fingerprint(), detail);
    }

    private void expect(String what, Stage... stages) {
        if (!Arrays.asList(stages).contains(state.stage())) {
            throw refusal(WRONG_STAGE, what);
        }
    }

    private void expectFingerprint(Fingerprint seen, String what) {
        if (!seen.equals(fingerprint())) {
            throw refusal(OTHER_FINGERPRINT, what);
        }
    }

    private void expectFourEyes(StaffId who, String what) {
        if (contributors().contains(who)) {
            throw refusal(FOUR_EYES, what);
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is required");
        }
    }

    private RefusedException refusal(RefusedException.Reason reason, String what) {
        return new RefusedException(reason, id(), what);
    }
}
