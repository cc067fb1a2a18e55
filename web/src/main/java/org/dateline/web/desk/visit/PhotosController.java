package org.dateline.web.desk.visit;

import java.io.IOException;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.PictureIntake;
import org.dateline.core.picture.UnusablePictureException;
import org.dateline.core.visit.StaleVisitException;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitId;
import org.dateline.web.page.Choice;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.page.Upload;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.visit.VisitDesk;
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

/** The photos of a visit's meetings. */
@Controller
@RequestMapping(VisitsController.PATH + "/{id:[0-9a-f]{32}}/photos")
class PhotosController {

    private static final String FILE = "file";

    private final VisitDesk visits;

    PhotosController(VisitDesk visits) {
        this.visits = visits;
    }

    @GetMapping("/{digest:[0-9a-f]{64}}")
    ResponseEntity<byte[]> photo(@PathVariable VisitId id, @PathVariable String digest) {
        Picture picture = visits.photo(id, digest).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(picture.format().mediaType()))
                .body(picture.bytes());
    }

    @GetMapping("/new")
    String create(@PathVariable VisitId id, @RequestParam(defaultValue = "0") int meeting, Model model) {
        Visit visit = visit(id, meeting);
        return show(model, visit, meeting, visit.version(), PhotoForm.EMPTY, new Problems());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Object add(
            @PathVariable VisitId id,
            @RequestParam int meeting,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @ModelAttribute("form") PhotoForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected)
            throws IOException {
        Visit visit = visit(id, meeting);
        Problems problems = new Problems();
        form.check("", problems);
        byte[] upload = Upload.bytes(file, PictureIntake.MOST_BYTES);
        if (upload.length == 0) {
            problems.add(FILE, "release.problem.pictureFile");
        } else if (!problems.isEmpty()) {
            problems.add(FILE, "release.problem.pictureAgain");
        }
        if (problems.isEmpty()) {
            try {
                visits.addPhoto(id, version, meeting, upload, form::photo, signedIn.id());
                redirected.addFlashAttribute("done", "visit.done.photo");
                return "redirect:" + VisitsController.PATH + "/" + id;
            } catch (UnusablePictureException unusable) {
                problems.add(
                        FILE, "release.problem.picture." + unusable.reason().name());
            } catch (StaleVisitException stale) {
                // The meetings may be others now: which one it is of has to be seen again.
                problems.add(FILE, "visit.problem.photoStale");
                return RefusedForm.view(
                        show(model, visit, meeting, visit.version(), form, problems), model, HttpStatus.CONFLICT);
            }
        }
        return RefusedForm.view(
                show(model, visit, meeting, version, form, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String show(Model model, Visit visit, int meeting, long version, PhotoForm form, Problems problems) {
        model.addAttribute("shown", new ShownVisit(visit));
        model.addAttribute("meeting", visit.meetings().get(meeting));
        model.addAttribute("position", meeting);
        model.addAttribute("version", version);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("languages", Choice.languages());
        return "visit/photo";
    }

    private Visit visit(VisitId id, int meeting) {
        return visits.find(id)
                .filter(visit -> meeting >= 0 && meeting < visit.meetings().size())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
