package org.dateline.web.desk.substitute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.staff.Substitution;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.review.SubstituteDesk;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who stands in for whoever looks, and for whom they stand in. */
@Controller
@RequestMapping("/desk/substitutes")
class SubstitutesController {

    private final SubstituteDesk substitutes;
    private final TrackingDesk tracking;

    SubstitutesController(SubstituteDesk substitutes, TrackingDesk tracking) {
        this.substitutes = substitutes;
        this.tracking = tracking;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn signedIn, Model model) {
        return show(signedIn, model, SubstituteForm.EMPTY, new Problems());
    }

    @PostMapping
    Object name(
            SubstituteForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        Problems problems = new Problems();
        Optional<ReviewingDesk> desk = form.desk(signedIn.member(), problems);
        Optional<StaffMember> substitute = form.substitute(substitutes.candidates(signedIn.id()), problems);
        Optional<LocalDate> lastDay = form.lastDay(substitutes.today(), problems);
        if (desk.isEmpty() || substitute.isEmpty() || lastDay.isEmpty()) {
            return RefusedForm.view(show(signedIn, model, form, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        substitutes.name(desk.get(), substitute.get().id(), lastDay.get(), signedIn.id());
        return done("substitute.done.named", redirected);
    }

    @PostMapping("/{desk}/withdrawal")
    String end(
            @PathVariable ReviewingDesk desk,
            @AuthenticationPrincipal SignedIn signedIn,
            RedirectAttributes redirected) {
        substitutes.end(desk, signedIn.id());
        return done("substitute.done.ended", redirected);
    }

    private String show(SignedIn signedIn, Model model, SubstituteForm form, Problems problems) {
        List<Substitution> about = substitutes.about(signedIn.id());
        Map<StaffId, String> names = tracking.names();
        model.addAttribute("substitutions", about);
        model.addAttribute("names", names);
        model.addAttribute("candidates", substitutes.candidates(signedIn.id()));
        model.addAttribute("desks", signedIn.member().desks().stream().sorted().toList());
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "substitute/index";
    }

    private static String done(String sentence, RedirectAttributes redirected) {
        redirected.addFlashAttribute("done", sentence);
        return "redirect:/desk/substitutes";
    }
}
