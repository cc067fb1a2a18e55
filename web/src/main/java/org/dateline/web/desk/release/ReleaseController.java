package org.dateline.web.desk.release;

import java.io.IOException;
import java.util.Optional;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.PictureIntake;
import org.dateline.core.picture.UnusablePictureException;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.Rendition;
import org.dateline.web.page.Download;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.page.Upload;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.ReleaseFile;
import org.dateline.workflow.inbox.TrackingDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

/** One release: where it stands, its text and revisions, its documents and its place in the process. */
@Controller
@RequestMapping(ReleasesController.PATH + "/{id:[0-9a-f]{32}}")
class ReleaseController {

    private final TrackingDesk tracking;
    private final DraftingDesk drafting;
    private final ReleasePage page;

    ReleaseController(TrackingDesk tracking, DraftingDesk drafting, ReleasePage page) {
        this.tracking = tracking;
        this.drafting = drafting;
        this.page = page;
    }

    @GetMapping
    String show(@PathVariable ReleaseId id, @AuthenticationPrincipal SignedIn signedIn, Model model) {
        return page.show(id, signedIn, model, new Problems());
    }

    @GetMapping("/text")
    String edit(@PathVariable ReleaseId id, Model model) {
        ReleaseFile file = tracking.file(id);
        ReleaseForm form =
                ReleaseForm.of(file.current().number(), file.current().text(), page.zone());
        return edit(model, file, form, PictureForm.EMPTY, new Problems());
    }

    @PostMapping("/text")
    Object revise(
            @PathVariable ReleaseId id,
            @ModelAttribute("form") ReleaseForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        ReleaseFile file = tracking.file(id);
        ReleaseReading reading = new ReleaseReading(form, page.zone());
        Optional<ReleaseText> text = reading.text(file.release().language());
        if (text.isEmpty()) {
            String view = edit(model, file, form, PictureForm.EMPTY, reading.problems());
            return RefusedForm.view(view, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            drafting.revise(id, text.get(), form.base(), signedIn.id());
        } catch (RefusedException refused) {
            if (refused.reason() != RefusedException.Reason.STALE_REVISION) {
                throw refused;
            }
            return showStale(model, tracking.file(id), form);
        }
        redirected.addFlashAttribute("done", "release.done.saved");
        return "redirect:" + ReleasesController.PATH + "/" + id;
    }

    /** Puts a picture at the end of the body, as a draft of the form: the text is saved when its writer saves it. */
    @PostMapping(path = "/pictures", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Object addPicture(
            @PathVariable ReleaseId id,
            @ModelAttribute("form") ReleaseForm form,
            PictureForm picture,
            @RequestParam(required = false) @Nullable MultipartFile pictureFile,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model)
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
                model.addAttribute("done", "release.done.pictureAdded");
                ReleaseForm longer = form.withBody(picture.appendedTo(
                        form.body(), taken.digest(), file.release().language()));
                return edit(model, file, longer, PictureForm.EMPTY, problems);
            } catch (UnusablePictureException unusable) {
                problems.add(
                        PictureForm.FILE,
                        "release.problem.picture." + unusable.reason().name());
            }
        }
        return RefusedForm.view(edit(model, file, form, picture, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/pictures/{digest:[0-9a-f]{64}}")
    ResponseEntity<byte[]> picture(@PathVariable ReleaseId id, @PathVariable String digest) {
        Picture picture = tracking.pictureShownBy(id, digest)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(picture.format().mediaType()))
                .body(picture.bytes());
    }

    /** What was typed stays, beside what somebody else saved; saving again is saving over it, knowingly. */
    private Object showStale(Model model, ReleaseFile now, ReleaseForm form) {
        model.addAttribute(
                "stale", ReleaseForm.of(now.current().number(), now.current().text(), page.zone()));
        String view = edit(model, now, form.withBase(now.current().number()), PictureForm.EMPTY, new Problems());
        return RefusedForm.view(view, model, HttpStatus.CONFLICT);
    }

    private String edit(Model model, ReleaseFile file, ReleaseForm form, PictureForm picture, Problems problems) {
        model.addAttribute("file", file);
        model.addAttribute("form", form);
        model.addAttribute("picture", picture);
        model.addAttribute("zone", page.zone().getId());
        model.addAttribute("problems", problems);
        return "release/edit";
    }

    @GetMapping("/revisions/{number}")
    String revision(
            @PathVariable ReleaseId id,
            @PathVariable int number,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model) {
        ReleaseFile file =
                tracking.file(id, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("shown", page.shown(file, signedIn));
        return "release/revision";
    }

    @GetMapping("/preview.pdf")
    ResponseEntity<byte[]> preview(@PathVariable ReleaseId id) {
        ReleaseFile file = tracking.file(id);
        return document(tracking.preview(id), "PREVIEW-" + fileName(file) + ".pdf");
    }

    @GetMapping("/documents/{format}")
    ResponseEntity<byte[]> document(@PathVariable ReleaseId id, @PathVariable String format) {
        ReleaseFile file = tracking.file(id);
        Format known = format.equals(Format.PDF.extension()) ? Format.PDF : Format.DOCX;
        Rendition rendition = tracking.approvedDocument(id, known)
                .filter(document -> document.format().extension().equals(format))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return document(rendition, fileName(file) + "." + format);
    }

    @GetMapping(path = "/process.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> process(@PathVariable ReleaseId id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(tracking.picture(id).bpmn());
    }

    private static String fileName(ReleaseFile file) {
        return file.release().reference().inFileName() + "-"
                + file.release().language().tag();
    }

    private static ResponseEntity<byte[]> document(Rendition rendition, String fileName) {
        return Download.of(rendition.bytes(), rendition.format().mediaType(), fileName);
    }
}
