package org.dateline.web.desk.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.guest.GuestReviewId;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.text.Language;
import org.dateline.web.page.Choice;
import org.dateline.web.page.PageWords;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.guest.GuestDesk;
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

/** The guests who are asked about a release: what they said, and whoever is asked next. */
@Controller
@RequestMapping(ReleasesController.PATH + "/{id:[0-9a-f]{32}}/guests")
class GuestsController {

    private final GuestDesk guests;
    private final TrackingDesk tracking;
    private final ReleasePage page;
    private final PageWords words;

    GuestsController(GuestDesk guests, TrackingDesk tracking, ReleasePage page, PageWords words) {
        this.guests = guests;
        this.tracking = tracking;
        this.page = page;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable ReleaseId id, @AuthenticationPrincipal SignedIn signedIn, Model model) {
        return show(id, signedIn, model, GuestForm.until(guests.usualLastDay()), new Problems());
    }

    @PostMapping
    Object ask(
            @PathVariable ReleaseId id,
            @RequestParam Fingerprint seen,
            GuestForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        Problems problems = new Problems();
        Optional<MailAddress> guest = form.guest(problems);
        Optional<LocalDate> lastDay = form.lastDay(guests.today(), guests.latestDay(), problems);
        if (!problems.isEmpty() || guest.isEmpty() || lastDay.isEmpty()) {
            return RefusedForm.view(show(id, signedIn, model, form, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        guests.ask(id, seen, guest.get(), form.reason(), form.seesWhatFollows(), lastDay.get(), signedIn.id());
        return done(id, "guest.done.asked", redirected);
    }

    @PostMapping("/{guest:[0-9a-f]{32}}/withdrawal")
    String withdraw(
            @PathVariable ReleaseId id,
            @PathVariable GuestReviewId guest,
            @AuthenticationPrincipal SignedIn signedIn,
            RedirectAttributes redirected) {
        guests.withdraw(id, guest, signedIn.id());
        return done(id, "guest.done.withdrawn", redirected);
    }

    private String show(ReleaseId id, SignedIn signedIn, Model model, GuestForm form, Problems problems) {
        model.addAttribute("shown", page.shown(tracking.file(id), signedIn));
        page.addGuests(id, signedIn, model);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("follows", List.of(follows("no"), follows("yes")));
        return "release/guests";
    }

    private Choice follows(String choice) {
        return new Choice(choice, words.in(Language.ENGLISH, "guest.follows." + choice));
    }

    private static String done(ReleaseId id, String sentence, RedirectAttributes redirected) {
        redirected.addFlashAttribute("done", sentence);
        return "redirect:" + ReleasesController.PATH + "/" + id + "/guests";
    }
}
