package org.dateline.web.desk.visit;

import java.util.Optional;
import org.dateline.core.visit.Person;
import org.dateline.core.visit.PersonId;
import org.dateline.core.visit.StalePersonException;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person: the record, which press officers change on the same page, and the visits in which the person occurs. */
@Controller
@RequestMapping(PeopleController.PATH + "/{id:[0-9a-f]{32}}")
class PersonController {

    private final PeopleDesk people;

    PersonController(PeopleDesk people) {
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable PersonId id, Model model) {
        Person person = person(id);
        return show(model, person, PersonRecordForm.of(person), new Problems());
    }

    @PostMapping(params = "row")
    String changeRows(
            @PathVariable PersonId id,
            @ModelAttribute("form") PersonRecordForm form,
            @RequestParam String row,
            Model model) {
        PersonRecordForm changed = form.changed(row);
        model.addAttribute("focus", changed.focusAfter(row));
        return show(model, person(id), changed, new Problems());
    }

    @PostMapping(params = "!row")
    Object record(
            @PathVariable PersonId id,
            @ModelAttribute("form") PersonRecordForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        Person before = person(id);
        PersonReading reading = new PersonReading(form);
        Optional<Person> person = reading.person(id, before.namesByLanguage());
        if (person.isEmpty()) {
            String view = show(model, before, form, reading.problems());
            return RefusedForm.view(view, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (form.version() < 1) {
            return showStale(model, id, form);
        }
        try {
            people.record(person.get(), signedIn.id());
        } catch (StalePersonException stale) {
            return showStale(model, id, form);
        }
        redirected.addFlashAttribute("done", "person.done.changed");
        return "redirect:" + PeopleController.PATH + "/" + id;
    }

    /** What was typed stays, and can be saved over what somebody else saved, now that one knows of it. */
    private Object showStale(Model model, PersonId id, PersonRecordForm form) {
        Person now = person(id);
        model.addAttribute("stale", true);
        String view = show(model, now, form.withVersion(now.version()), new Problems());
        return RefusedForm.view(view, model, HttpStatus.CONFLICT);
    }

    private String show(Model model, Person person, PersonRecordForm form, Problems problems) {
        model.addAttribute("person", person);
        model.addAttribute(
                "visits",
                people.visitsOf(person.id()).stream().map(ShownVisit::new).toList());
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("action", PeopleController.PATH + "/" + person.id());
        return "person/show";
    }

    private Person person(PersonId id) {
        return people.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
