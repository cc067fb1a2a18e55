package org.dateline.core.release;

import static org.dateline.core.release.RefusedException.Reason.NOT_ENTITLED;
import static org.dateline.core.release.RefusedException.Reason.NOT_PUBLIC;
import static org.dateline.core.release.RefusedException.Reason.NO_WITHDRAWAL;
import static org.dateline.core.release.RefusedException.Reason.OWN_WITHDRAWAL;
import static org.dateline.core.release.RefusedException.Reason.WITHDRAWAL_ASKED;

import java.time.Instant;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.review.WithdrawalRequest;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;

/** How a public release is taken back: one person asks for it, another grants or refuses it. */
public final class ReleaseWithdrawal {

    private static final String WHAT = "be withdrawn";

    private final Release release;

    ReleaseWithdrawal(Release release) {
        this.release = release;
    }

    /**
     * Says that a public release should be withdrawn. Nothing follows until an approver grants it who is somebody else.
     *
     * @param reason for the public, in the release's language
     */
    public void ask(String reason, StaffId by, Instant at) {
        Release.requireReason(reason);
        expectOriginal();
        if (release.state().withdrawalIfAny().isPresent()) {
            throw release.refusal(WITHDRAWAL_ASKED, WHAT);
        }
        release.change(at, release.state().but().withdrawal(new WithdrawalRequest(reason.strip(), by, at)));
        release.record(Verb.WITHDRAWAL_ASKED, by, at, reason.strip());
    }

    /** Withdraws it, as somebody else has asked. */
    public void grant(StaffMember approver, Instant at) {
        WithdrawalRequest asked = expectAsked(approver);
        if (asked.by().equals(approver.id())) {
            throw release.refusal(OWN_WITHDRAWAL, WHAT);
        }
        release.change(at, release.state().but().stage(Stage.WITHDRAWN));
        release.record(Verb.WITHDRAWN, approver.id(), at, asked.reason());
    }

    /** It stays public, although somebody has asked for its withdrawal; who asked may also think better of it. */
    public void refuse(String reason, StaffMember approver, Instant at) {
        Release.requireReason(reason);
        expectAsked(approver);
        release.change(at, release.state().but().withdrawal(null));
        release.record(Verb.WITHDRAWAL_REFUSED, approver.id(), at, reason.strip());
    }

    private WithdrawalRequest expectAsked(StaffMember approver) {
        expectOriginal();
        if (!approver.may(Role.APPROVER)) {
            throw release.refusal(NOT_ENTITLED, WHAT);
        }
        return release.state().withdrawalIfAny().orElseThrow(() -> release.refusal(NO_WITHDRAWAL, WHAT));
    }

    /** Its corrections are withdrawn with it: they are under its address. */
    private void expectOriginal() {
        release.expect(WHAT, Stage.PUBLISHED);
        if (release.state().correctsIfAny().isPresent()) {
            throw release.refusal(NOT_PUBLIC, WHAT);
        }
    }
}
