package org.dateline.web.desk.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.visit.Person;
import org.dateline.core.visit.PersonId;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.visit.PeopleDesk;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody on record, the look-ahead for forms, and a new person. */
@Controller
@RequestMapping(PeopleController.PATH)
class PeopleController {

    static final String PATH = "/desk/people";

    private static final int MOST = 200;
    private static final int MOST_SUGGESTIONS = 8;

    private final PeopleDesk people;

    PeopleController(PeopleDesk people) {
        this.people = people;
    }

    @GetMapping
    String index(@RequestParam(defaultValue = "") String q, Model model) {
        List<Person> found = people.search(q, MOST + 1);
        model.addAttribute("q", q);
        model.addAttribute("people", found.stream().limit(MOST).toList());
        model.addAttribute("more", found.size() > MOST);
        return "person/index";
    }

    @GetMapping("/suggestions")
    String suggest(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("people", q.isBlank() ? List.of() : people.search(q, MOST_SUGGESTIONS));
        return "person/_suggestions";
    }

    @GetMapping("/new")
    String create(Model model) {
        return show(model, PersonRecordForm.empty(), new Problems());
    }

    @PostMapping(params = "row")
    String changeRows(@ModelAttribute("form") PersonRecordForm form, @RequestParam String row, Model model) {
        PersonRecordForm changed = form.changed(row);
        model.addAttribute("focus", changed.focusAfter(row));
        return show(model, changed, new Problems());
    }

    @PostMapping(params = "!row")
    Object record(
            @ModelAttribute("form") PersonRecordForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        PersonReading reading = new PersonReading(form.withVersion(0));
        Optional<Person> person = reading.person(PersonId.random(), Map.of());
        if (person.isEmpty()) {
            return RefusedForm.view(show(model, form, reading.problems()), model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Person recorded = people.record(person.get(), signedIn.id());
        redirected.addFlashAttribute("done", "person.done.recorded");
        return "redirect:" + PATH + "/" + recorded.id();
    }

    private static String show(Model model, PersonRecordForm form, Problems problems) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("action", PATH);
        return "person/show";
    }
}
