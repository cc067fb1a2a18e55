package org.dateline.web.desk.release;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.core.intake.Batch;
import org.dateline.core.intake.BatchId;
import org.dateline.core.intake.UnreadableDocumentException;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.text.Language;
import org.dateline.web.page.Choice;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.intake.IntakeDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Many Word documents at once: brought as a zip, taken in one after the other while the page tells how far it is. */
@Controller
@RequestMapping(BatchesController.PATH)
class BatchesController {

    static final String PATH = "/desk/batches";

    private final IntakeDesk intake;
    private final BeginChoices choices;
    private final ReleasePage page;

    BatchesController(IntakeDesk intake, BeginChoices choices, ReleasePage page) {
        this.intake = intake;
        this.choices = choices;
        this.page = page;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn signedIn, Model model) {
        return list(signedIn, model, "PRESS_RELEASE", Language.ENGLISH.tag(), new Problems());
    }

    @PostMapping
    Object bring(
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model)
            throws IOException {
        Problems problems = new Problems();
        if (file == null || file.isEmpty()) {
            problems.add("file", "release.problem.batch.NONE");
        } else {
            ReleaseType known = ReleaseType.named(type).orElse(ReleaseType.PRESS_RELEASE);
            try (InputStream zip = file.getInputStream()) {
                BatchId id =
                        intake.bringInAll(zip, known, Language.ofTag(language).orElse(Language.ENGLISH), signedIn.id());
                return "redirect:" + PATH + "/" + id;
            } catch (UnreadableDocumentException unreadable) {
                problems.add("file", "release.problem.batch." + unreadable.reason());
            }
        }
        return RefusedForm.view(
                list(signedIn, model, type, language, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String list(SignedIn signedIn, Model model, String type, String language, Problems problems) {
        model.addAttribute("type", type);
        model.addAttribute("language", language);
        model.addAttribute("problems", problems);
        model.addAttribute("types", choices.types());
        model.addAttribute("languages", Choice.languages());
        model.addAttribute("batches", intake.batches(signedIn.id()));
        model.addAttribute("zone", page.zone());
        return "batch/index";
    }

    /** The whole page, or what moves on it, if that is all that was asked for. */
    @GetMapping("/{id:[0-9a-f]{32}}")
    String show(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String narrowed,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model) {
        Batch batch = intake.batch(new BatchId(id), signedIn.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("batch", batch);
        model.addAttribute("zone", page.zone());
        return narrowed == null ? "batch/show" : "batch/_progress :: batch-progress";
    }
}
