package org.dateline.web.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.PublishedEditions;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.organization.PublicAddress;
import org.dateline.web.page.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
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
import tools.jackson.databind.json.JsonMapper;

/** One publication: its page, and its documents. Whatever is not public is not there, whyever it is not. */
@Controller
@RequestMapping(NewsroomController.PATH + "/{id:[0-9a-f]{32}}")
class PublicationController {

    private final Publications publications;
    private final PublishedEditions editions;
    private final ConfiguredOrganization organization;
    private final PublicAddress address;
    private final JsonMapper json;

    PublicationController(
            Publications publications,
            PublishedEditions editions,
            ConfiguredOrganization organization,
            PublicAddress address,
            JsonMapper json) {
        this.publications = publications;
        this.editions = editions;
        this.organization = organization;
        this.address = address;
        this.json = json;
    }

    /** The page. Whoever has it already hears that it is still the same: its fingerprint is its tag, with its languages. */
    @GetMapping
    @Nullable String show(@PathVariable PublicationId id, Model model, HttpServletRequest request, HttpServletResponse response) {
        Publication publication = publications.find(id).orElseThrow(PublicationController::notThere);
        response.setHeader(HttpHeaders.CACHE_CONTROL, NewsroomController.CACHE.getHeaderValue());
        PublishedLanguages languages = new PublishedLanguages(id, editions.of(id), address);
        String tag = '"' + languages.tag(publication.fingerprint()) + '"';
        long changed = languages.lastChange(publication.publishedAt()).toEpochMilli();
        if (new ServletWebRequest(request, response).checkNotModified(tag, changed)) {
            return null;
        }
        PageLanguage.set(request, publication.language());
        PublishedPage page = page(publication, request);
        PublishedData data = new PublishedData(page, languages, organization, address);
        model.addAttribute("languages", languages);
        model.addAttribute("page", page);
        model.addAttribute("publication", publication);
        model.addAttribute("data", data);
        // Nothing in it ends the element that it stands in.
        model.addAttribute(
                "newsArticle", json.writeValueAsString(data.newsArticle()).replace("<", "\\u003c"));
        model.addAttribute("newsroom", NewsroomShell.of(organization, publication.language()));
        return "newsroom/show";
    }

    private PublishedPage page(Publication publication, HttpServletRequest request) {
        return new PublishedPage(publication, organization.zone(), request.getContextPath());
    }

    @GetMapping("/{fileName:.+}")
    ResponseEntity<Resource> download(
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
                        .map(ByteArrayResource::new)
                        .orElseThrow(
                                () -> new IllegalStateException("publication " + id + " lost " + document.fileName())));
    }

    @GetMapping("/pictures/{digest:[0-9a-f]{64}}")
    ResponseEntity<Resource> picture(
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
                        .map(ByteArrayResource::new)
                        .orElseThrow(() -> new IllegalStateException("publication " + id + " lost a picture")));
    }

    private static ResponseEntity.BodyBuilder answer(String tag, String mediaType) {
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(NewsroomController.CACHE)
                .contentType(MediaType.parseMediaType(mediaType));
    }

    private static ResponseEntity<Resource> notModified(String tag) {
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
