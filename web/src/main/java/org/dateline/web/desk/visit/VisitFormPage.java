package org.dateline.web.desk.visit;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.VisitKind;
import org.dateline.web.page.Choice;
import org.dateline.web.page.PageWords;
import org.dateline.web.page.Problems;
import org.dateline.workflow.visit.PeopleDesk;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which a visit is recorded or changed. */
@Component
class VisitFormPage {

    private static final String VIEW = "visit/edit";
    private static final String FORM_ALONE = "visit/_visit-form :: visit-form";
    private static final int MOST_PEOPLE = 500;

    private final PeopleDesk people;
    private final RecordFilling filling;
    private final List<Choice> countries;
    private final List<Choice> kinds;
    private final List<String> zones;

    VisitFormPage(PeopleDesk people, RecordFilling filling, PageWords words) {
        this.people = people;
        this.filling = filling;
        countries = HostCountry.all(Language.ENGLISH).stream()
                .map(country -> new Choice(country.code(), country.nameIn(Language.ENGLISH)))
                .toList();
        kinds = Arrays.stream(VisitKind.values())
                .map(kind -> new Choice(kind.name(), words.in(Language.ENGLISH, "visit.kind." + kind)))
                .toList();
        zones = HostCountry.all(Language.ENGLISH).stream()
                .flatMap(country -> country.zones().stream())
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .distinct()
                .sorted()
                .toList();
    }

    List<Choice> countries() {
        return countries;
    }

    List<Choice> kinds() {
        return kinds;
    }

    /** @param action the address to which the form is sent */
    String show(Model model, VisitForm form, String action, Problems problems) {
        model.addAttribute("form", form);
        model.addAttribute("action", action);
        model.addAttribute("problems", problems);
        model.addAttribute("countries", countries);
        model.addAttribute("kinds", kinds);
        model.addAttribute("zones", zones);
        model.addAttribute("languages", Choice.languages());
        model.addAttribute(
                "people",
                people.search("", MOST_PEOPLE).stream()
                        .map(person -> person.name().written())
                        .distinct()
                        .toList());
        return VIEW;
    }

    /** The form with one row more or less, and nothing judged yet; the form alone, if that is all that was asked for. */
    String showChanged(Model model, VisitForm form, String action, RowChange change, boolean formAlone) {
        VisitForm changed = change.applyTo(form, typed -> filling.filled(typed, form, change));
        model.addAttribute("focus", change.focus());
        Problems problems = new Problems();
        change.unknownName().ifPresent(field -> problems.add(field, "visit.problem.nobodyOnRecord"));
        show(model, changed, action, problems);
        return formAlone ? FORM_ALONE : VIEW;
    }
}
