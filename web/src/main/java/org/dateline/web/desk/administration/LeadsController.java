package org.dateline.web.desk.administration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.web.page.Choice;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.supervision.SupervisionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who leads which reviewing desk. */
@Controller
@RequestMapping(LeadsController.PATH)
class LeadsController {

    static final String PATH = AdministrationController.PATH + "/leads";

    private final SupervisionDesk supervision;

    LeadsController(SupervisionDesk supervision) {
        this.supervision = supervision;
    }

    /** A desk, its lead (null if none is named), and who could be it. */
    record Seat(ReviewingDesk desk, @Nullable StaffId lead, List<Choice> able) {
        Seat {
            able = List.copyOf(able);
        }
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn signedIn, Model model) {
        return show(signedIn, model, new Problems());
    }

    @PostMapping
    Object name(
            @RequestParam ReviewingDesk desk,
            @RequestParam(defaultValue = "") String lead,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        Optional<StaffMember> named = supervision.everybody().stream()
                .filter(member -> member.id().value().equals(lead) && member.speaksFor(desk))
                .findFirst();
        if (named.isEmpty()) {
            Problems problems = new Problems();
            problems.add("lead-" + desk, "lead.problem");
            return RefusedForm.view(show(signedIn, model, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        supervision.nameLead(desk, named.get().id(), signedIn.id());
        redirected.addFlashAttribute("done", "lead.done");
        return "redirect:" + PATH;
    }

    private String show(SignedIn signedIn, Model model, Problems problems) {
        Map<ReviewingDesk, StaffId> leads = supervision.leads(signedIn.id());
        List<StaffMember> everybody = supervision.everybody();
        model.addAttribute(
                "seats",
                Arrays.stream(ReviewingDesk.values())
                        .map(desk -> new Seat(desk, leads.get(desk), able(desk, everybody)))
                        .toList());
        model.addAttribute("problems", problems);
        return "administration/leads";
    }

    private static List<Choice> able(ReviewingDesk desk, List<StaffMember> everybody) {
        return everybody.stream()
                .filter(member -> member.speaksFor(desk))
                .map(member -> new Choice(member.id().value(), member.name()))
                .toList();
    }
}
