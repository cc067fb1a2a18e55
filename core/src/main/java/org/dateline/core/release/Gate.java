package org.dateline.core.release;

import static org.dateline.core.release.RefusedException.Reason.FOUR_EYES;
import static org.dateline.core.release.RefusedException.Reason.NOT_APPROVED;
import static org.dateline.core.release.RefusedException.Reason.NOT_KEPT_BACK;
import static org.dateline.core.release.RefusedException.Reason.OTHER_FINGERPRINT;
import static org.dateline.core.release.RefusedException.Reason.SECOND_PERSON;
import static org.dateline.core.release.RefusedException.Reason.TOO_EARLY;
import static org.dateline.core.release.RefusedException.Reason.WRONG_STAGE;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.core.ledger.Act;
import org.dateline.core.ledger.History;
import org.dateline.core.review.Approval;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/** Everything that must be true of an approved release when it becomes public, checked once more at the last moment. */
final class Gate {

    private static final String WHAT = "be published";
    private static final String TO_BE_SHOWN = "be shown before its hour";

    private final ReleaseState release;

    Gate(ReleaseState release) {
        this.release = release;
    }

    void expectOnRecord(History history) {
        boolean told = history.approval()
                .map(act -> new Approval(
                        act.fingerprint(),
                        act.actor(),
                        act.at(),
                        history.emergencyCall().map(Act::actor).orElse(null)))
                .equals(release.approvalIfAny());
        if (!history.holds() || !told) {
            throw refusal(NOT_APPROVED);
        }
        if (release.approvalIfAny().stream()
                .flatMap(given -> Stream.concat(Stream.of(given.approver()), given.callerIfAny().stream()))
                .anyMatch(history.writers()::contains)) {
            throw refusal(FOUR_EYES);
        }
    }

    void expectOpen(Revision revision, Answerable people, StaffId by, Instant now) {
        Approval approval = release.approvalIfAny().orElseThrow(() -> refusal(NOT_APPROVED));
        if (!approval.fingerprint().equals(revision.fingerprint())) {
            throw refusal(NOT_APPROVED);
        }
        if (!revision.fingerprint().equals(release.currentRevision().fingerprint())) {
            throw refusal(OTHER_FINGERPRINT);
        }
        StaffMember approver = people.approver();
        if (!approver.id().equals(approval.approver()) || !approver.may(Role.APPROVER)) {
            throw refusal(NOT_APPROVED);
        }
        expectFourEyes(approver.id());
        expectCaller(approval, people.caller());
        boolean embargoed =
                revision.text().embargoIfAny().filter(e -> !e.hasLiftedAt(now)).isPresent();
        boolean beforeItsHour = by.equals(StaffId.SCHEDULE)
                && release.scheduleIfAny().filter(s -> !now.isBefore(s.at())).isEmpty();
        if (embargoed || beforeItsHour) {
            throw refusal(TOO_EARLY);
        }
    }

    /** Until when the approved text is kept back; the time may have come, and the release wait for somebody to publish it. */
    Embargo expectKeptBack(Revision revision, History history, Instant now) {
        if (release.stage() != Stage.APPROVED) {
            throw new RefusedException(WRONG_STAGE, release.id(), TO_BE_SHOWN);
        }
        boolean approved = release.approvalIfAny()
                .filter(given -> given.fingerprint().equals(revision.fingerprint()))
                .isPresent();
        if (!approved
                || !revision.fingerprint().equals(release.currentRevision().fingerprint())) {
            throw new RefusedException(NOT_APPROVED, release.id(), TO_BE_SHOWN);
        }
        expectOnRecord(history);
        List<Embargo> ends = Stream.concat(
                        revision.text().embargoIfAny().stream(),
                        release.scheduleIfAny().stream().map(hour -> new Embargo(hour.at(), hour.zone())))
                .toList();
        return ends.stream()
                .filter(end -> !end.hasLiftedAt(now))
                .findFirst()
                .or(() -> ends.stream().reduce((embargo, hour) -> hour))
                .orElseThrow(() -> new RefusedException(NOT_KEPT_BACK, release.id(), TO_BE_SHOWN));
    }

    /** Whoever called the emergency answers for it, too: still entitled, still no writer, still another person. */
    private void expectCaller(Approval approval, @Nullable StaffMember caller) {
        if (!Objects.equals(approval.caller(), caller == null ? null : caller.id())) {
            throw refusal(NOT_APPROVED);
        }
        if (caller == null) {
            return;
        }
        if (!caller.may(Role.APPROVER) && !caller.may(Role.REVIEWER)) {
            throw refusal(NOT_APPROVED);
        }
        if (caller.id().equals(approval.approver())) {
            throw refusal(SECOND_PERSON);
        }
        expectFourEyes(caller.id());
    }

    private void expectFourEyes(StaffId who) {
        if (release.revisions().stream().anyMatch(mark -> mark.author().equals(who))) {
            throw refusal(FOUR_EYES);
        }
    }

    private RefusedException refusal(RefusedException.Reason reason) {
        return new RefusedException(reason, release.id(), WHAT);
    }
}
