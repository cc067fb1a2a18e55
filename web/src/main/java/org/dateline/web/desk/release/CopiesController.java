package org.dateline.web.desk.release;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.copy.EmbargoedCopyId;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.rendition.UnrenderableTextException;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.copy.CopyDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who of the media was given a release before its hour, what they did with it, and whoever gets it next. */
@Controller
@RequestMapping(ReleasesController.PATH + "/{id:[0-9a-f]{32}}/copies")
class CopiesController {

    private final CopyDesk copies;
    private final TrackingDesk tracking;
    private final ReleasePage page;

    CopiesController(CopyDesk copies, TrackingDesk tracking, ReleasePage page) {
        this.copies = copies;
        this.tracking = tracking;
        this.page = page;
    }

    @GetMapping
    String show(@PathVariable ReleaseId id, @AuthenticationPrincipal SignedIn signedIn, Model model) {
        LocalDate lastDay =
                copies.giveable(id, signedIn.id()).map(copies::usualLastDay).orElseGet(copies::today);
        return show(id, signedIn, model, CopyForm.until(lastDay), new Problems());
    }

    @PostMapping
    Object give(
            @PathVariable ReleaseId id,
            @RequestParam Fingerprint seen,
            CopyForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        Problems problems = new Problems();
        Optional<MailAddress> recipient = form.recipient(problems);
        // If it is not kept back any more, or they may not, the desk says so.
        LocalDate latest =
                copies.giveable(id, signedIn.id()).map(copies::latestDay).orElseGet(copies::today);
        Optional<LocalDate> lastDay = form.lastDay(copies.today(), latest, problems);
        if (recipient.isPresent() && lastDay.isPresent()) {
            try {
                copies.give(id, seen, recipient.get(), form.organization(), lastDay.get(), signedIn.id());
                return done(id, "copy.done.given", redirected);
            } catch (UnrenderableTextException sign) {
                String character = Character.toString(sign.codePoint());
                problems.add(form.name().contains(character) ? "name" : "organization", "copy.problem.sign", character);
            }
        }
        return RefusedForm.view(show(id, signedIn, model, form, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{copy:[0-9a-f]{32}}/withdrawal")
    String withdraw(
            @PathVariable ReleaseId id,
            @PathVariable EmbargoedCopyId copy,
            @AuthenticationPrincipal SignedIn signedIn,
            RedirectAttributes redirected) {
        copies.withdraw(id, copy, signedIn.id());
        return done(id, "copy.done.withdrawn", redirected);
    }

    private String show(ReleaseId id, SignedIn signedIn, Model model, CopyForm form, Problems problems) {
        model.addAttribute("shown", page.shown(tracking.file(id), signedIn));
        page.addCopies(id, signedIn, model)
                .map(Embargo::local)
                .ifPresent(embargo -> model.addAttribute("embargo", embargo));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "release/copies";
    }

    private static String done(ReleaseId id, String sentence, RedirectAttributes redirected) {
        redirected.addFlashAttribute("done", sentence);
        return "redirect:" + ReleasesController.PATH + "/" + id + "/copies";
    }
}
