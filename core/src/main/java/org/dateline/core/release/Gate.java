package org.dateline.core.release;

import static org.dateline.core.release.RefusedException.Reason.FOUR_EYES;
import static org.dateline.core.release.RefusedException.Reason.NOT_APPROVED;
import static org.dateline.core.release.RefusedException.Reason.OTHER_FINGERPRINT;
import static org.dateline.core.release.RefusedException.Reason.SECOND_PERSON;
import static org.dateline.core.release.RefusedException.Reason.TOO_EARLY;

import java.time.Instant;
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
