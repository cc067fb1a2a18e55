package org.dateline.web.desk.visit;

import java.util.Optional;
import org.dateline.core.visit.StaleVisitException;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One visit: its programme, and the form that changes it. */
@Controller
@RequestMapping(VisitsController.PATH + "/{id:[0-9a-f]{32}}")
class VisitController {

    private final VisitDesk visits;
    private final VisitFormPage page;

    VisitController(VisitDesk visits, VisitFormPage page) {
        this.visits = visits;
        this.page = page;
    }

    @GetMapping
    String show(@PathVariable VisitId id, Model model) {
        model.addAttribute(
                "shown",
                visits.record(id)
                        .map(ShownVisit::new)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "visit/show";
    }

    @GetMapping("/edit")
    String edit(@PathVariable VisitId id, Model model) {
        Visit visit = visit(id);
        return show(model, visit, VisitForm.of(visit), new Problems());
    }

    @PostMapping(params = "row")
    String changeRows(
            @PathVariable VisitId id,
            @ModelAttribute("form") VisitForm form,
            @RequestParam String row,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean formAlone,
            Model model) {
        model.addAttribute("shown", new ShownVisit(visit(id)));
        return page.showChanged(model, form, path(id), RowChange.of(row), formAlone);
    }

    @PostMapping(params = "!row")
    Object record(
            @PathVariable VisitId id,
            @ModelAttribute("form") VisitForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        Visit before = visit(id);
        VisitReading reading = new VisitReading(form);
        Optional<Visit> visit = reading.visit(id, before.reference(), before.recordedBy());
        if (visit.isEmpty()) {
            String view = show(model, before, form, reading.problems());
            return RefusedForm.view(view, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (form.version() < 1) {
            return showStale(model, id, form);
        }
        try {
            visits.record(visit.get(), signedIn.id());
        } catch (StaleVisitException stale) {
            return showStale(model, id, form);
        }
        redirected.addFlashAttribute("done", "visit.done.changed");
        return "redirect:" + path(id);
    }

    /** What was typed stays, and can be saved over what somebody else saved, now that one knows of it. */
    private Object showStale(Model model, VisitId id, VisitForm form) {
        Visit now = visit(id);
        model.addAttribute("stale", true);
        String view = show(model, now, form.withVersion(now.version()), new Problems());
        return RefusedForm.view(view, model, HttpStatus.CONFLICT);
    }

    private String show(Model model, Visit visit, VisitForm form, Problems problems) {
        model.addAttribute("shown", new ShownVisit(visit));
        return page.show(model, form, path(visit.id()), problems);
    }

    private Visit visit(VisitId id) {
        return visits.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String path(VisitId id) {
        return VisitsController.PATH + "/" + id;
    }
}
