package org.dateline.web.desk.release;

import org.dateline.core.release.ReleaseType;
import org.dateline.core.text.Language;
import org.dateline.web.page.Choice;
import org.dateline.web.page.PageWords;
import org.dateline.web.page.Problems;
import org.dateline.workflow.visit.VisitDesk;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which a release is begun. */
@Component
class BeginPage {

    private final VisitDesk visits;
    private final BeginChoices choices;
    private final PageWords words;

    BeginPage(VisitDesk visits, BeginChoices choices, PageWords words) {
        this.visits = visits;
        this.choices = choices;
        this.words = words;
    }

    String show(Model model, BeginForm form, Problems problems) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("types", choices.types());
        model.addAttribute("languages", Choice.languages());
        model.addAttribute(
                "visits",
                visits.all().stream()
                        .map(visit -> new Choice(
                                visit.id().value(),
                                words.in(
                                        Language.ENGLISH,
                                        "release.visitChoice",
                                        visit.principal().name().written(),
                                        visit.hostCountry().nameIn(Language.ENGLISH),
                                        Integer.toString(
                                                visit.period().firstDay().getYear()))))
                        .toList());
        return "release/new";
    }

    /** How a release is begun, as typed. */
    record BeginForm(String type, String language, String visit, String text) {
        BeginForm {
            type = ReleaseType.named(type).orElse(ReleaseType.PRESS_RELEASE).name();
            language = language == null ? "" : language;
            visit = visit == null ? "" : visit;
            text = text == null ? "" : text;
        }
    }
}
