package org.dateline.web.desk.release;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.core.release.ReleaseId;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.PasswordAgain;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.correction.WithdrawalDesk;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The withdrawal of what is public: one asks for it, another grants it with the password once more, or refuses it. */
@Controller
@RequestMapping(ReleasesController.PATH + "/{id:[0-9a-f]{32}}")
class WithdrawalController {

    private final WithdrawalDesk desk;
    private final PasswordAgain passwords;
    private final ReleasePage page;

    WithdrawalController(WithdrawalDesk desk, PasswordAgain passwords, ReleasePage page) {
        this.desk = desk;
        this.passwords = passwords;
        this.page = page;
    }

    @PostMapping("/withdrawal-request")
    Object ask(
            @PathVariable ReleaseId id,
            @RequestParam(name = "withdrawalReason", defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        if (reason.isBlank()) {
            return refused(id, signedIn, model, problem("withdrawalReason"));
        }
        desk.ask(id, reason, signedIn.id());
        return done(id, "release.done.withdrawalAsked", redirected);
    }

    @PostMapping("/withdrawal")
    Object grant(
            @PathVariable ReleaseId id,
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal SignedIn signedIn,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirected) {
        Problems problems = new Problems();
        // Whoever may not grant it is told so by the desk, and not asked for a password.
        if (signedIn.isApprover()) {
            passwords.ask(signedIn, password, "withdrawalPassword", request, problems);
        }
        if (!problems.isEmpty()) {
            return refused(id, signedIn, model, problems);
        }
        desk.grant(id, signedIn.id());
        return done(id, "release.done.withdrawn", redirected);
    }

    @PostMapping("/withdrawal-refusal")
    Object refuse(
            @PathVariable ReleaseId id,
            @RequestParam(name = "withdrawalRefusalReason", defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        if (reason.isBlank()) {
            return refused(id, signedIn, model, problem("withdrawalRefusalReason"));
        }
        desk.refuse(id, reason, signedIn.id());
        return done(id, "release.done.withdrawalRefused", redirected);
    }

    private static Problems problem(String field) {
        Problems problems = new Problems();
        problems.add(field, "release.problem.reason");
        return problems;
    }

    private Object refused(ReleaseId id, SignedIn signedIn, Model model, Problems problems) {
        return RefusedForm.view(page.show(id, signedIn, model, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String done(ReleaseId id, String sentence, RedirectAttributes redirected) {
        redirected.addFlashAttribute("done", sentence);
        return "redirect:" + ReleasesController.PATH + "/" + id;
    }
}
