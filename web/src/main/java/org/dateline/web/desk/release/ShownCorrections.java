package org.dateline.web.desk.release;

import java.util.List;
import java.util.Optional;
import org.dateline.core.release.ReleaseSummary;
import org.dateline.core.release.Stage;
import org.dateline.core.review.WithdrawalRequest;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.inbox.ReleaseFile;

/** What its page says, and offers to somebody, of a release that is public: its corrections and its withdrawal. */
record ShownCorrections(ReleaseFile file, SignedIn signedIn) {

    public List<ReleaseSummary> made() {
        return file.corrections();
    }

    /** Whether it corrects another release. */
    public boolean isCorrection() {
        return file.release().correctsIfAny().isPresent();
    }

    public boolean isMinorChange() {
        return file.release().reference().isMinorChange();
    }

    private boolean isPublicOriginal() {
        return file.release().stage() == Stage.PUBLISHED && !isCorrection();
    }

    public boolean mayCorrect() {
        return isPublicOriginal()
                && signedIn.isPressOfficer()
                && made().stream().allMatch(correction -> correction.stage().isFinal());
    }

    public boolean mayAskWithdrawal() {
        return isPublicOriginal()
                && (signedIn.isPressOfficer() || signedIn.isApprover())
                && request().isEmpty();
    }

    /** What somebody asks for, as long as nobody has decided. */
    public Optional<WithdrawalRequest> request() {
        return isPublicOriginal() ? file.release().withdrawalIfAny() : Optional.empty();
    }

    public boolean mayRefuseWithdrawal() {
        return request().isPresent() && signedIn.isApprover();
    }

    public boolean mayGrantWithdrawal() {
        return mayRefuseWithdrawal()
                && request().filter(asked -> asked.by().equals(signedIn.id())).isEmpty();
    }

    public boolean offersAnything() {
        return mayCorrect() || mayAskWithdrawal() || mayRefuseWithdrawal();
    }
}
