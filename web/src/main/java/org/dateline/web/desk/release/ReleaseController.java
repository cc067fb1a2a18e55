package org.dateline.web.desk.release;

import java.util.Arrays;
import org.dateline.core.picture.Picture;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.Rendition;
import org.dateline.web.page.Download;
import org.dateline.web.page.Problems;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.drafting.WritingDesk;
import org.dateline.workflow.inbox.ReleaseFile;
import org.dateline.workflow.inbox.TrackingDesk;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** One release: where it stands, its pictures, its documents and its place in the process. */
@Controller
@RequestMapping(ReleasesController.PATH + "/{id:[0-9a-f]{32}}")
class ReleaseController {

    private final TrackingDesk tracking;
    private final WritingDesk writing;
    private final ReleasePage page;

    ReleaseController(TrackingDesk tracking, WritingDesk writing, ReleasePage page) {
        this.tracking = tracking;
        this.writing = writing;
        this.page = page;
    }

    @GetMapping
    String show(@PathVariable ReleaseId id, @AuthenticationPrincipal SignedIn signedIn, Model model) {
        return page.show(id, signedIn, model, new Problems());
    }

    @GetMapping("/pictures/{digest:[0-9a-f]{64}}")
    ResponseEntity<byte[]> picture(
            @PathVariable ReleaseId id, @PathVariable String digest, @AuthenticationPrincipal SignedIn signedIn) {
        Picture picture = tracking.pictureShownBy(id, digest)
                .or(() -> writing.picture(id, digest, signedIn.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(picture.format().mediaType()))
                .body(picture.bytes());
    }

    @GetMapping("/preview.pdf")
    ResponseEntity<byte[]> preview(@PathVariable ReleaseId id) {
        ReleaseFile file = tracking.file(id);
        String fileName =
                Format.PDF.fileName(file.release().reference(), file.release().language());
        return document(tracking.preview(id), "PREVIEW-" + fileName);
    }

    @GetMapping("/documents/{key}")
    ResponseEntity<byte[]> document(@PathVariable ReleaseId id, @PathVariable String key) {
        ReleaseFile file = tracking.file(id);
        Rendition rendition = Arrays.stream(Format.values())
                .filter(format -> format.key().equals(key))
                .findFirst()
                .flatMap(format -> tracking.approvedDocument(id, format))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return document(
                rendition,
                rendition
                        .format()
                        .fileName(file.release().reference(), file.release().language()));
    }

    @GetMapping(path = "/process.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> process(@PathVariable ReleaseId id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(tracking.picture(id).bpmn());
    }

    private static ResponseEntity<byte[]> document(Rendition rendition, String fileName) {
        return Download.of(rendition.bytes(), rendition.format().mediaType(), fileName);
    }
}
