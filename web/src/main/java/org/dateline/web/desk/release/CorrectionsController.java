package org.dateline.web.desk.release;

import java.util.Optional;
import org.dateline.core.release.CorrectionKind;
import org.dateline.core.release.ReleaseId;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.correction.CorrectionDesk;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The corrections of a release that is public: each is begun from its page, and written like any other text. */
@Controller
@RequestMapping(ReleasesController.PATH + "/{id:[0-9a-f]{32}}")
class CorrectionsController {

    private final CorrectionDesk desk;
    private final ReleasePage page;

    CorrectionsController(CorrectionDesk desk, ReleasePage page) {
        this.desk = desk;
        this.page = page;
    }

    @PostMapping("/corrections")
    Object correct(
            @PathVariable ReleaseId id,
            @RequestParam(name = "correctionKind") Optional<CorrectionKind> kind,
            @RequestParam(name = "correctionReason", defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        Problems problems = new Problems();
        if (kind.isEmpty()) {
            problems.add("correctionKind", "release.problem.correctionKind");
        }
        if (reason.isBlank()) {
            problems.add("correctionReason", "release.problem.reason");
        }
        if (!problems.isEmpty()) {
            model.addAttribute("typedReason", reason);
            model.addAttribute("chosenKind", kind.map(Enum::name).orElse(null));
            return RefusedForm.view(page.show(id, signedIn, model, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ReleaseId correction = desk.correct(id, kind.orElseThrow(), reason, signedIn.id());
        redirected.addFlashAttribute("done", "release.done.correctionBegun");
        return "redirect:" + ReleasesController.PATH + "/" + correction;
    }
}
