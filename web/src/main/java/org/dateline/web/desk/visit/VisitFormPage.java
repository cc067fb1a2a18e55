package org.dateline.web.desk.visit;

import java.util.Arrays;
import java.util.List;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.VisitKind;
import org.dateline.web.page.Choice;
import org.dateline.web.page.PageWords;
import org.dateline.web.page.Problems;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which a visit is recorded or changed. */
@Component
class VisitFormPage {

    private static final String VIEW = "visit/edit";
    private static final String FORM_ALONE = "visit/_visit-form :: visit-form";

    private final List<Choice> countries;
    private final List<Choice> kinds;

    VisitFormPage(PageWords words) {
        countries = HostCountry.all(Language.ENGLISH).stream()
                .map(country -> new Choice(country.code(), country.nameIn(Language.ENGLISH)))
                .toList();
        kinds = Arrays.stream(VisitKind.values())
                .map(kind -> new Choice(kind.name(), words.in(Language.ENGLISH, "visit.kind." + kind)))
                .toList();
    }

    /** @param action the address to which the form is sent */
    String show(Model model, VisitForm form, String action, Problems problems) {
        model.addAttribute("form", form);
        model.addAttribute("action", action);
        model.addAttribute("problems", problems);
        model.addAttribute("countries", countries);
        model.addAttribute("kinds", kinds);
        return VIEW;
    }

    /** The form with one row more or less, and nothing judged yet; the form alone, if that is all that was asked for. */
    String showChanged(Model model, VisitForm form, String action, RowChange change, boolean formAlone) {
        VisitForm changed = change.applyTo(form);
        model.addAttribute("focus", change.focusIn(changed));
        show(model, changed, action, new Problems());
        return formAlone ? FORM_ALONE : VIEW;
    }
}
