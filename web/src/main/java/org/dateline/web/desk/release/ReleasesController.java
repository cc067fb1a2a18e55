package org.dateline.web.desk.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.core.compose.UnreadableTextException;
import org.dateline.core.intake.UnreadableDocumentException;
import org.dateline.core.intake.WordIntake;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Stage;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitId;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.page.Upload;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.intake.IntakeDesk;
import org.dateline.workflow.visit.VisitDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Every release by its stage, and a new one: from a visit, from a text, or from nothing. */
@Controller
@RequestMapping(ReleasesController.PATH)
class ReleasesController {

    static final String PATH = "/desk/releases";

    private final TrackingDesk tracking;
    private final DraftingDesk drafting;
    private final IntakeDesk intake;
    private final VisitDesk visits;
    private final BeginPage begin;
    private final ReleasePage page;

    ReleasesController(
            TrackingDesk tracking,
            DraftingDesk drafting,
            IntakeDesk intake,
            VisitDesk visits,
            BeginPage begin,
            ReleasePage page) {
        this.tracking = tracking;
        this.drafting = drafting;
        this.intake = intake;
        this.visits = visits;
        this.begin = begin;
        this.page = page;
    }

    @GetMapping
    String board(@RequestParam Optional<Stage> stage, Model model) {
        model.addAttribute("stage", stage.orElse(null));
        model.addAttribute("stages", Stage.values());
        model.addAttribute("zone", page.zone());
        model.addAttribute(
                "lines",
                tracking.board().stream()
                        .filter(line -> stage.isEmpty() || line.release().stage() == stage.get())
                        .toList());
        return "release/index";
    }

    @GetMapping("/new")
    String begin(@RequestParam(defaultValue = "") String visit, Model model) {
        return begin.show(
                model, new BeginPage.BeginForm("PRESS_RELEASE", Language.ENGLISH.tag(), visit, ""), new Problems());
    }

    @PostMapping
    Object draft(
            BeginPage.BeginForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model)
            throws IOException {
        Problems problems = new Problems();
        Optional<Visit> visit = visit(form.visit());
        Language language = Language.ofTag(form.language()).orElse(Language.ENGLISH);
        ReleaseType type = ReleaseType.valueOf(form.type());
        try {
            byte[] brought = Upload.bytes(file, WordIntake.MOST_BYTES);
            ReleaseId id = WordIntake.isMeant(brought) || brought.length > WordIntake.MOST_BYTES
                    ? intake.bringIn(brought, type, language, visit.map(Visit::id), signedIn.id())
                    : drafting.draft(
                            type, visit.map(Visit::id), firstText(form, brought, visit, type, language), signedIn.id());
            return "redirect:" + PATH + "/" + id + "/text";
        } catch (UnreadableDocumentException unreadable) {
            problems.add("file", "release.problem.document." + unreadable.reason());
        } catch (UnreadableTextException unreadable) {
            problems.add(form.text().isBlank() ? "file" : "text", "release.problem.unreadable");
        }
        return RefusedForm.view(begin.show(model, form, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ReleaseText firstText(
            BeginPage.BeginForm form, byte[] file, Optional<Visit> visit, ReleaseType type, Language language) {
        if (file.length > 0) {
            return drafting.imported(file, language);
        }
        if (!form.text().isBlank()) {
            return drafting.imported(form.text().getBytes(StandardCharsets.UTF_8), language);
        }
        return visit.map(known -> drafting.compose(type, language, known.id()))
                .orElseGet(() -> drafting.blank(language));
    }

    private Optional<Visit> visit(String typed) {
        return typed.matches("[0-9a-f]{32}") ? visits.find(new VisitId(typed)) : Optional.empty();
    }
}
