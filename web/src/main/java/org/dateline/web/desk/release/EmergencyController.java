package org.dateline.web.desk.release;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.release.ReleaseId;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.PasswordAgain;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.approval.ApprovalDesk;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What cannot wait for its reviews: one calls the emergency, another approves in it; each with the password once more. */
@Controller
@RequestMapping(ReleasesController.PATH + "/{id:[0-9a-f]{32}}")
class EmergencyController {

    private final ApprovalDesk approvals;
    private final PasswordAgain passwords;
    private final ReleasePage page;

    EmergencyController(ApprovalDesk approvals, PasswordAgain passwords, ReleasePage page) {
        this.approvals = approvals;
        this.passwords = passwords;
        this.page = page;
    }

    @PostMapping("/emergency-call")
    Object callEmergency(
            @PathVariable ReleaseId id,
            @RequestParam Fingerprint seen,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn signedIn,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirected) {
        boolean asked = signedIn.isApprover() || signedIn.isReviewer();
        return emergency(id, password, reason, asked, signedIn, request, model).orElseGet(() -> {
            approvals.callEmergency(id, seen, reason, signedIn.id());
            return done(id, "release.done.emergencyCalled", redirected);
        });
    }

    @PostMapping("/emergency-approval")
    Object approveInEmergency(
            @PathVariable ReleaseId id,
            @RequestParam Fingerprint seen,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn signedIn,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirected) {
        return emergency(id, password, reason, signedIn.isApprover(), signedIn, request, model)
                .orElseGet(() -> {
                    approvals.approveInEmergency(id, seen, reason, signedIn.id());
                    return done(id, "release.done.emergencyApproved", redirected);
                });
    }

    /** The page again, if a reason or the password is wanting. */
    private Optional<Object> emergency(
            ReleaseId id,
            String password,
            String reason,
            boolean asked,
            SignedIn signedIn,
            HttpServletRequest request,
            Model model) {
        Problems problems = new Problems();
        if (reason.isBlank()) {
            problems.add("emergencyReason", "release.problem.reason");
        }
        if (asked) {
            passwords.ask(signedIn, password, "emergencyPassword", request, problems);
        }
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        model.addAttribute("typedReason", reason);
        return Optional.of(
                RefusedForm.view(page.show(id, signedIn, model, problems), model, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private static String done(ReleaseId id, String sentence, RedirectAttributes redirected) {
        redirected.addFlashAttribute("done", sentence);
        return "redirect:" + ReleasesController.PATH + "/" + id;
    }
}
