package org.dateline.web.desk.release;

import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.text.Language;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.edition.EditionDesk;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A release in its other languages: an edition is begun, and brought in step with its original. */
@Controller
@RequestMapping(ReleasesController.PATH + "/{id:[0-9a-f]{32}}")
class EditionsController {

    private final EditionDesk editions;
    private final ReleasePage page;

    EditionsController(EditionDesk editions, ReleasePage page) {
        this.editions = editions;
        this.page = page;
    }

    @PostMapping("/editions")
    Object begin(
            @PathVariable ReleaseId id,
            @RequestParam(defaultValue = "") String language,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        if (Language.ofTag(language).isEmpty()) {
            Problems problems = new Problems();
            problems.add("editionLanguage", "release.problem.editionLanguage");
            return RefusedForm.view(page.show(id, signedIn, model, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ReleaseId edition = editions.begin(id, Language.withTag(language), signedIn.id());
        redirected.addFlashAttribute("done", "release.done.editionBegun");
        return "redirect:" + ReleasesController.PATH + "/" + edition + "/text";
    }

    /** @param original the fingerprint of the original's text that the translator had before them */
    @PostMapping("/original/pin")
    String pin(
            @PathVariable ReleaseId id,
            @RequestParam Fingerprint original,
            @AuthenticationPrincipal SignedIn signedIn,
            RedirectAttributes redirected) {
        editions.pin(id, original, signedIn.id());
        redirected.addFlashAttribute("done", "release.done.pinned");
        return "redirect:" + ReleasesController.PATH + "/" + id;
    }
}
