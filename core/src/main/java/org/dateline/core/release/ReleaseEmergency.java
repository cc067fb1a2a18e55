package org.dateline.core.release;

import static org.dateline.core.release.RefusedException.Reason.CHANGES_WANTED;
import static org.dateline.core.release.RefusedException.Reason.NOT_ENTITLED;
import static org.dateline.core.release.RefusedException.Reason.NO_EMERGENCY;
import static org.dateline.core.release.RefusedException.Reason.SECOND_PERSON;

import java.time.Instant;
import java.util.Arrays;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.review.Approval;
import org.dateline.core.review.EmergencyCall;
import org.dateline.core.review.Review;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffMember;

/** The yes of two people, who wrote none of it, to a text that cannot wait for its reviews; nothing else is skipped. */
public final class ReleaseEmergency {

    private final Release release;

    ReleaseEmergency(Release release) {
        this.release = release;
    }

    /** Says that the text cannot wait for its reviews. It takes somebody else to approve it without them. */
    public void call(Fingerprint seen, String reason, StaffMember caller, Instant at) {
        expectPossible(seen, reason, caller, "be called an emergency", Role.APPROVER, Role.REVIEWER);
        release.change(at, release.state().but().emergency(new EmergencyCall(seen, caller.id(), at)));
        release.record(Verb.EMERGENCY_CALLED, caller.id(), at, reason.strip());
    }

    /** The last yes without all reviews, because two people answer for it. A desk that asked for changes is not outvoted. */
    public void approve(Fingerprint seen, String reason, StaffMember approver, Instant at) {
        String what = "be approved in an emergency";
        expectPossible(seen, reason, approver, what, Role.APPROVER);
        EmergencyCall call = release.state()
                .emergencyIfAny()
                .filter(made -> made.fingerprint().equals(seen))
                .orElseThrow(() -> release.refusal(NO_EMERGENCY, what));
        if (call.caller().equals(approver.id())) {
            throw release.refusal(SECOND_PERSON, what);
        }
        release.change(
                at,
                release.state()
                        .but()
                        .stage(Stage.APPROVED)
                        .approval(new Approval(seen, approver.id(), at, call.caller())));
        release.record(Verb.EMERGENCY_APPROVED, approver.id(), at, reason.strip());
    }

    private void expectPossible(Fingerprint seen, String reason, StaffMember who, String what, Role... oneOf) {
        Release.requireReason(reason);
        release.expect(what, Stage.IN_REVIEW, Stage.AWAITING_APPROVAL);
        release.expectFingerprint(seen, what);
        if (Arrays.stream(oneOf).noneMatch(who::may)) {
            throw release.refusal(NOT_ENTITLED, what);
        }
        release.expectFourEyes(who.id(), what);
        if (!release.reviews().valid().stream().allMatch(Review::isCleared)) {
            throw release.refusal(CHANGES_WANTED, what);
        }
    }
}
