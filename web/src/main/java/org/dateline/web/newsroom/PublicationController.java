package org.dateline.web.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.Publications;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.page.PageLanguage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** One publication: its page, and its documents. Whatever is not public is not there, whyever it is not. */
@Controller
@RequestMapping(NewsroomController.PATH + "/{id:[0-9a-f]{32}}")
class PublicationController {

    private final Publications publications;
    private final ConfiguredOrganization organization;

    PublicationController(Publications publications, ConfiguredOrganization organization) {
        this.publications = publications;
        this.organization = organization;
    }

    @GetMapping
    String show(@PathVariable PublicationId id, Model model, HttpServletRequest request, HttpServletResponse response) {
        Publication publication = publications.find(id).orElseThrow(PublicationController::notThere);
        PageLanguage.set(request, publication.language());
        model.addAttribute("page", new PublishedPage(publication, organization.zone(), request.getContextPath()));
        model.addAttribute("publication", publication);
        model.addAttribute("newsroom", NewsroomShell.of(organization, publication.language()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, NewsroomController.CACHE.getHeaderValue());
        return "newsroom/show";
    }

    @GetMapping("/{fileName:.+}")
    ResponseEntity<byte[]> download(
            @PathVariable PublicationId id, @PathVariable String fileName, ServletWebRequest request) {
        Publication.Document document = publications.find(id).stream()
                .flatMap(publication -> publication.documents().stream())
                .filter(known -> known.fileName().equals(fileName))
                .findFirst()
                .orElseThrow(PublicationController::notThere);
        String tag = '"' + document.digest() + '"';
        if (request.checkNotModified(tag)) {
            return notModified(tag);
        }
        return answer(tag, document.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document.fileName()))
                .body(publications
                        .document(id, document.format())
                        .orElseThrow(
                                () -> new IllegalStateException("publication " + id + " lost " + document.fileName())));
    }

    @GetMapping("/pictures/{digest:[0-9a-f]{64}}")
    ResponseEntity<byte[]> picture(
            @PathVariable PublicationId id, @PathVariable String digest, ServletWebRequest request) {
        Publication.Shown picture = publications
                .find(id)
                .flatMap(publication -> publication.picture(digest))
                .orElseThrow(PublicationController::notThere);
        String tag = '"' + digest + '"';
        if (request.checkNotModified(tag)) {
            return notModified(tag);
        }
        return answer(tag, picture.mediaType())
                .body(publications
                        .picture(id, digest)
                        .orElseThrow(() -> new IllegalStateException("publication " + id + " lost a picture")));
    }

    private static ResponseEntity.BodyBuilder answer(String tag, String mediaType) {
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(NewsroomController.CACHE)
                .contentType(MediaType.parseMediaType(mediaType));
    }

    private static ResponseEntity<byte[]> notModified(String tag) {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                .eTag(tag)
                .cacheControl(NewsroomController.CACHE)
                .build();
    }

    private static String attachment(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
