package org.dateline.web.desk.release;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.PictureIntake;
import org.dateline.core.picture.UnusablePictureException;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.rendition.Rendition;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Photo;
import org.dateline.web.page.PageWords;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.page.Upload;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.comparison.Merge;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.drafting.WritingDesk;
import org.dateline.workflow.inbox.ReleaseFile;
import org.dateline.workflow.inbox.TrackingDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A release's text while it is written. */
@Controller
@RequestMapping(ReleasesController.PATH + "/{id:[0-9a-f]{32}}")
class TextController {

    private final TrackingDesk tracking;
    private final DraftingDesk drafting;
    private final WritingDesk writing;
    private final ReleasePage page;
    private final TextPage text;
    private final PageWords words;

    TextController(
            TrackingDesk tracking,
            DraftingDesk drafting,
            WritingDesk writing,
            ReleasePage page,
            TextPage text,
            PageWords words) {
        this.tracking = tracking;
        this.drafting = drafting;
        this.writing = writing;
        this.page = page;
        this.text = text;
        this.words = words;
    }

    /** Which window it was typed in, and which working copy that window knows. */
    @ModelAttribute
    void window(
            @RequestParam(name = "page", defaultValue = "") String typedIn,
            @RequestParam(name = "copy", defaultValue = "0") String copy,
            Model model) {
        WritingDesk.Window window = WorkingCopyController.window(typedIn, copy);
        model.addAttribute("page", window.page());
        if (window.copy() > 0) {
            model.addAttribute("copy", window.copy());
        }
    }

    private static WritingDesk.Window window(Model model) {
        Object copy = model.getAttribute("copy");
        return new WritingDesk.Window(String.valueOf(model.getAttribute("page")), copy instanceof Integer n ? n : 0);
    }

    @GetMapping("/text")
    String edit(@PathVariable ReleaseId id, @AuthenticationPrincipal SignedIn signedIn, Model model) {
        return text.opened(tracking.file(id), signedIn.id(), model);
    }

    @PostMapping("/text")
    Object revise(
            @PathVariable ReleaseId id,
            @ModelAttribute("form") ReleaseForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirected) {
        ReleaseFile file = tracking.file(id);
        ReleaseReading reading = new ReleaseReading(form, page.zone());
        Optional<ReleaseText> typed = reading.text(file.release().language());
        if (typed.isEmpty()) {
            String view = text.shown(file, form, PictureForm.EMPTY, reading.problems(), signedIn.id(), model);
            return RefusedForm.view(view, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            writing.save(id, typed.get(), form.base(), window(model), signedIn.id());
        } catch (RefusedException refused) {
            if (refused.reason() != RefusedException.Reason.STALE_REVISION) {
                throw refused;
            }
            return showMerged(tracking.file(id), form, signedIn, model);
        }
        sayThatItIsSaved(window(model).page(), request, response);
        redirected.addFlashAttribute("done", "release.done.saved");
        return "redirect:" + ReleasesController.PATH + "/" + id;
    }

    /** The browser may have kept the same words, and learns by a cookie that the server has them. */
    private static void sayThatItIsSaved(String page, HttpServletRequest request, HttpServletResponse response) {
        if (!page.isEmpty()) {
            ResponseCookie cookie = ResponseCookie.from("dateline-saved-" + page, "1")
                    .path("/")
                    .maxAge(Duration.ofDays(30))
                    .sameSite("Lax")
                    .secure(request.isSecure())
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    /** What somebody else saved and what was typed, made one; saving that is saving over theirs, knowingly. */
    private Object showMerged(ReleaseFile now, ReleaseForm yours, SignedIn signedIn, Model model) {
        ReleaseForm theirs =
                ReleaseForm.of(now.current().number(), now.current().text(), page.zone());
        ReleaseForm base = ReleaseForm.of(
                yours.base(),
                tracking.revision(now.release().id(), yours.base())
                        .map(revision -> revision.text())
                        .orElseGet(() -> ReleaseText.blank(now.release().language())),
                page.zone());
        Merge.Marks marks = new Merge.Marks(mark("theirs"), mark("yours"), mark("end"));
        MergedForm merged = new MergedForm(base, theirs, yours, marks);
        ReleaseForm form = merged.form();
        model.addAttribute("stale", theirs);
        model.addAttribute("yours", yours);
        model.addAttribute("conflicts", merged.conflicts());
        String view = text.shown(now, form, PictureForm.EMPTY, merged.problems(), signedIn.id(), model);
        return RefusedForm.view(view, model, HttpStatus.CONFLICT);
    }

    private String mark(String which) {
        return words.in(Language.ENGLISH, "release.merge.mark." + which);
    }

    /** The text that is being typed, as its page would show it. */
    @PostMapping("/text/preview")
    Object preview(
            @PathVariable ReleaseId id,
            @ModelAttribute("form") ReleaseForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model) {
        ReleaseFile file = tracking.file(id);
        Optional<ReleaseText> typed = text.typed(file, form);
        model.addAttribute(
                "shown",
                typed.map(it -> page.shown(file.withTyped(it), signedIn)).orElse(null));
        return "release/_preview";
    }

    /** The text that is being typed, as its PDF would be; it is saved nowhere. */
    @PostMapping("/text/preview.pdf")
    Object previewPdf(
            @PathVariable ReleaseId id,
            @ModelAttribute("form") ReleaseForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model) {
        ReleaseFile file = tracking.file(id);
        ReleaseReading reading = new ReleaseReading(form, page.zone());
        Optional<ReleaseText> typed = reading.text(file.release().language());
        if (typed.isEmpty()) {
            String view = text.shown(file, form, PictureForm.EMPTY, reading.problems(), signedIn.id(), model);
            return RefusedForm.view(view, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Rendition pdf = tracking.preview(id, typed.get());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(pdf.format().mediaType()))
                .body(pdf.bytes());
    }

    /** Puts a picture at the end of the body, in the working copy: the text is saved when its writer saves it. */
    @PostMapping(path = "/pictures", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Object addPicture(
            @PathVariable ReleaseId id,
            @ModelAttribute("form") ReleaseForm form,
            PictureForm picture,
            @RequestParam(required = false) @Nullable MultipartFile pictureFile,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected)
            throws IOException {
        ReleaseFile file = tracking.file(id);
        Problems problems = new Problems();
        picture.check(problems);
        byte[] upload = Upload.bytes(pictureFile, PictureIntake.MOST_BYTES);
        if (upload.length == 0) {
            problems.add(PictureForm.FILE, "release.problem.pictureFile");
        } else if (!problems.isEmpty()) {
            problems.add(PictureForm.FILE, "release.problem.pictureAgain");
        }
        if (problems.isEmpty()) {
            try {
                Picture taken = drafting.addPicture(id, upload, signedIn.id());
                ReleaseForm longer = form.withBody(picture.appendedTo(
                        form.body(), taken.digest(), file.release().language()));
                if (keep(id, longer, signedIn, model)) {
                    redirected.addFlashAttribute("done", "release.done.pictureAdded");
                    return "redirect:" + ReleasesController.PATH + "/" + id + "/text";
                }
                // Another window's words are kept: this one's stay on its page.
                model.addAttribute("done", "release.done.pictureAdded");
                return text.shown(file, longer, PictureForm.EMPTY, problems, signedIn.id(), model);
            } catch (UnusablePictureException unusable) {
                problems.add(
                        PictureForm.FILE,
                        "release.problem.picture." + unusable.reason().name());
            }
        }
        keep(id, form, signedIn, model);
        String view = text.shown(file, form, picture, problems, signedIn.id(), model);
        return RefusedForm.view(view, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Puts a photo of the visit at the end of the body, as {@link #addPicture} does with a picture. */
    @PostMapping("/photos")
    Object addPhoto(
            @PathVariable ReleaseId id,
            @ModelAttribute("form") ReleaseForm form,
            @RequestParam String photo,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        ReleaseFile file = tracking.file(id);
        Language language = file.release().language();
        Photo known = file.visitIfAny().stream()
                .flatMap(visit -> visit.photos().stream())
                .filter(candidate -> candidate.picture().equals(photo))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ReleaseForm longer =
                form.withBody(PictureForm.of(known, language).appendedTo(form.body(), known.picture(), language));
        if (keep(id, longer, signedIn, model)) {
            redirected.addFlashAttribute("done", "release.done.pictureAdded");
            return "redirect:" + ReleasesController.PATH + "/" + id + "/text";
        }
        model.addAttribute("done", "release.done.pictureAdded");
        return text.shown(file, longer, PictureForm.EMPTY, new Problems(), signedIn.id(), model);
    }

    private boolean keep(ReleaseId id, ReleaseForm form, SignedIn signedIn, Model model) {
        Optional<Integer> kept = writing.keep(id, form.base(), form.fields(), window(model), signedIn.id());
        kept.ifPresent(version -> model.addAttribute("copy", version));
        return kept.isPresent();
    }

    /** Whoever reloads the page of a refused picture is back at the text, with what was typed. */
    @GetMapping({"/pictures", "/photos"})
    String backToText(@PathVariable ReleaseId id) {
        return "redirect:" + ReleasesController.PATH + "/" + id + "/text";
    }
}
