package org.dateline.web.desk.release;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Schedule;
import org.dateline.core.staff.StaffId;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.PasswordAgain;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.approval.ApprovalDesk;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.drafting.TextNotReadyException;
import org.dateline.workflow.publication.PublicationDesk;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to a release. Each act is a resource of its own; its guards are in the desks. */
@Controller
@RequestMapping(ReleasesController.PATH + "/{id:[0-9a-f]{32}}")
class ReleaseActsController {

    private final DraftingDesk drafting;
    private final ApprovalDesk approvals;
    private final PublicationDesk publications;
    private final PasswordAgain passwords;
    private final ReleasePage page;

    ReleaseActsController(
            DraftingDesk drafting,
            ApprovalDesk approvals,
            PublicationDesk publications,
            PasswordAgain passwords,
            ReleasePage page) {
        this.drafting = drafting;
        this.approvals = approvals;
        this.publications = publications;
        this.passwords = passwords;
        this.page = page;
    }

    @PostMapping("/submission")
    Object submit(
            @PathVariable ReleaseId id,
            @RequestParam Fingerprint seen,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        try {
            drafting.submit(id, seen, signedIn.id());
        } catch (TextNotReadyException notReady) {
            // The page lists what is to be mended.
            return refused(id, signedIn, model, new Problems());
        }
        return done(id, "release.done.submitted", redirected);
    }

    @PostMapping("/dismissals")
    Object dismiss(
            @PathVariable ReleaseId id,
            @RequestParam String finding,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        return withReason(
                id,
                "dismissReason-" + finding,
                reason,
                signedIn,
                model,
                "release.done.dismissed",
                redirected,
                by -> drafting.dismiss(id, finding, reason, by));
    }

    @PostMapping("/dismissals/{finding:[0-9a-f]{64}}/withdrawal")
    String takeDismissalBack(
            @PathVariable ReleaseId id,
            @PathVariable String finding,
            @AuthenticationPrincipal SignedIn signedIn,
            RedirectAttributes redirected) {
        drafting.takeDismissalBack(id, finding, signedIn.id());
        return done(id, "release.done.dismissalTakenBack", redirected);
    }

    @PostMapping("/approval")
    Object approve(
            @PathVariable ReleaseId id,
            @RequestParam Fingerprint seen,
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal SignedIn signedIn,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirected) {
        Problems problems = new Problems();
        // Whoever may not approve is told so by the desk, and not asked for a password.
        if (signedIn.isApprover()) {
            passwords.ask(signedIn, password, "password", request, problems);
        }
        if (!problems.isEmpty()) {
            return refused(id, signedIn, model, problems);
        }
        approvals.approve(id, seen, signedIn.id());
        return done(id, "release.done.approved", redirected);
    }

    @PostMapping("/rejection")
    Object reject(
            @PathVariable ReleaseId id,
            @RequestParam Fingerprint seen,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        return withReason(
                id,
                "rejectReason",
                reason,
                signedIn,
                model,
                "release.done.rejected",
                redirected,
                by -> approvals.reject(id, seen, reason, by));
    }

    @PostMapping("/publication")
    String publish(
            @PathVariable ReleaseId id, @AuthenticationPrincipal SignedIn signedIn, RedirectAttributes redirected) {
        publications.publishNow(id, signedIn.id());
        return done(id, "release.done.published", redirected);
    }

    @PostMapping("/schedule")
    Object schedule(
            @PathVariable ReleaseId id,
            @RequestParam String hour,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        Problems problems = new Problems();
        Optional<Instant> at = TypedHour.read(hour, page.zone(), "hour", problems);
        if (at.isPresent()) {
            try {
                publications.schedule(id, new Schedule(at.get(), page.zone()), signedIn.id());
                return done(id, "release.done.scheduled", redirected);
            } catch (RefusedException refused) {
                switch (refused.reason()) {
                    case HOUR_PAST, HOUR_TOO_FAR, HOUR_UNDER_EMBARGO ->
                        problems.add("hour", "refusal." + refused.reason().name());
                    default -> throw refused;
                }
            }
        }
        model.addAttribute("typedHour", hour);
        return refused(id, signedIn, model, problems);
    }

    @PostMapping("/schedule/withdrawal")
    String takeHourBack(
            @PathVariable ReleaseId id, @AuthenticationPrincipal SignedIn signedIn, RedirectAttributes redirected) {
        publications.takeHourBack(id, signedIn.id());
        return done(id, "release.done.hourTakenBack", redirected);
    }

    @PostMapping("/return-to-draft")
    Object returnToDraft(
            @PathVariable ReleaseId id,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        return withReason(
                id,
                "returnReason",
                reason,
                signedIn,
                model,
                "release.done.returned",
                redirected,
                by -> drafting.returnToDraft(id, reason, by));
    }

    @PostMapping("/abandonment")
    Object abandon(
            @PathVariable ReleaseId id,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        return withReason(
                id,
                "abandonReason",
                reason,
                signedIn,
                model,
                "release.done.abandoned",
                redirected,
                by -> drafting.abandon(id, reason, by));
    }

    private Object withReason(
            ReleaseId id,
            String field,
            String reason,
            SignedIn signedIn,
            Model model,
            String sentence,
            RedirectAttributes redirected,
            Consumer<StaffId> act) {
        if (reason.isBlank()) {
            Problems problems = new Problems();
            problems.add(field, "release.problem.reason");
            return refused(id, signedIn, model, problems);
        }
        act.accept(signedIn.id());
        return done(id, sentence, redirected);
    }

    private Object refused(ReleaseId id, SignedIn signedIn, Model model, Problems problems) {
        return RefusedForm.view(page.show(id, signedIn, model, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String done(ReleaseId id, String sentence, RedirectAttributes redirected) {
        redirected.addFlashAttribute("done", sentence);
        return "redirect:" + ReleasesController.PATH + "/" + id;
    }
}
