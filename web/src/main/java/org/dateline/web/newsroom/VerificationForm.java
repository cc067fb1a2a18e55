package org.dateline.web.newsroom;

import org.dateline.core.text.Language;
import org.dateline.web.organization.ConfiguredOrganization;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody asks whether a document is genuine. */
@Component
class VerificationForm {

    private static final String VIEW = "newsroom/verify";

    private final ConfiguredOrganization organization;

    VerificationForm(ConfiguredOrganization organization) {
        this.organization = organization;
    }

    String empty(Model model) {
        prepare(model);
        return VIEW;
    }

    /** With what is said about what was asked, and what was typed still there. */
    ModelAndView again(Model model, HttpStatus status) {
        prepare(model);
        return new ModelAndView(VIEW, model.asMap(), status);
    }

    private void prepare(Model model) {
        model.addAttribute("leastWords", ComparisonController.LEAST_WORDS);
        model.addAttribute("longest", ComparisonController.LONGEST);
        model.addAttribute("newsroom", NewsroomShell.of(organization, Language.ENGLISH));
    }
}
