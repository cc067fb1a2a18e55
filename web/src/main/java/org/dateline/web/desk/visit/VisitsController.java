package org.dateline.web.desk.visit;

import java.util.List;
import java.util.Optional;
import org.dateline.core.id.RandomId;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitId;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.visit.VisitDesk;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every visit, and a new one. */
@Controller
@RequestMapping(VisitsController.PATH)
class VisitsController {

    static final String PATH = "/desk/visits";

    private static final int PAGE = 50;

    private final VisitDesk visits;
    private final VisitFormPage formPage;

    VisitsController(VisitDesk visits, VisitFormPage formPage) {
        this.visits = visits;
        this.formPage = formPage;
    }

    @GetMapping
    String index(SearchForm search, Model model) {
        model.addAttribute("search", search);
        model.addAttribute("countries", formPage.countries());
        model.addAttribute("kinds", formPage.kinds());
        List<Visit> found = visits.find(search.read(), search.place(), PAGE + 1);
        List<Visit> page = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("visits", page.stream().map(ShownVisit::new).toList());
        model.addAttribute("more", found.size() > PAGE ? SearchForm.after(page.get(PAGE - 1)) : "");
        return "visit/index";
    }

    /** @param like the visit after whose pattern the new one is; nothing if there is no such visit */
    @GetMapping("/new")
    String create(@RequestParam(defaultValue = "") String like, Model model) {
        VisitForm form = RandomId.isOne(like)
                ? visits.find(new VisitId(like)).map(VisitForm::like).orElseGet(VisitForm::empty)
                : VisitForm.empty();
        return formPage.show(model, form, PATH, new Problems());
    }

    @PostMapping(params = "row")
    String changeRows(
            @ModelAttribute("form") VisitForm form,
            @RequestParam String row,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean formAlone,
            Model model) {
        return formPage.showChanged(model, form, PATH, RowChange.of(row), formAlone);
    }

    @PostMapping(params = "!row")
    Object record(
            @ModelAttribute("form") VisitForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        VisitReading reading = new VisitReading(form.withVersion(0));
        Optional<Visit> visit = reading.visit(VisitId.random(), "", signedIn.id());
        if (visit.isEmpty()) {
            String view = formPage.show(model, form, PATH, reading.problems());
            return RefusedForm.view(view, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Visit recorded = visits.record(visit.get(), signedIn.id());
        redirected.addFlashAttribute("done", "visit.done.recorded");
        return "redirect:" + PATH + "/" + recorded.id();
    }
}
