package org.dateline.web.newsroom;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.PublishedItem;
import org.dateline.core.publication.SignedCopies;
import org.dateline.core.publication.SignedCopy;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The documents and pictures of a release; PDFs signed, if the office signed them when they became public. Only the documents
 * of the text that holds are given out, and those of each corrigendum: whoever follows a link to an earlier one is led to what
 * took its place.
 */
@Controller
@RequestMapping(NewsroomController.PATH + "/{id:[0-9a-f]{32}}")
class PublishedFileController {

    private final PublishedPages pages;
    private final Publications publications;
    private final SignedCopies signedCopies;

    PublishedFileController(PublishedPages pages, Publications publications, SignedCopies signedCopies) {
        this.pages = pages;
        this.publications = publications;
        this.signedCopies = signedCopies;
    }

    @GetMapping("/{fileName:.+}")
    ResponseEntity<Resource> download(
            @PathVariable PublicationId id, @PathVariable String fileName, ServletWebRequest request) {
        PublishedItem item = pages.open(id);
        for (Publication text : lastFirst(item)) {
            Optional<Publication.Document> named = text.documents().stream()
                    .filter(known -> known.fileName().equals(fileName))
                    .findFirst();
            if (named.isPresent()) {
                Publication.Document document = named.get();
                return item.current().equals(text.id()) || PublishedPage.isOfCorrigendum(document)
                        ? send(text, document, request)
                        : toCurrent(item, document, request);
            }
        }
        throw PublishedPages.notThere();
    }

    private List<Publication> lastFirst(PublishedItem item) {
        List<PublicationId> texts = new ArrayList<>(pages.texts(item));
        Collections.reverse(texts);
        return texts.stream().map(pages::publication).toList();
    }

    private ResponseEntity<Resource> send(Publication text, Publication.Document document, ServletWebRequest request) {
        Optional<SignedCopy> signed = pages.signedCopy(text.id(), document);
        String tag = '"' + signed.map(SignedCopy::digest).orElse(document.digest()) + '"';
        if (request.checkNotModified(tag)) {
            return notModified(tag);
        }
        return answer(tag, document.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document.fileName()))
                .body((signed.isPresent()
                                ? signedCopies.content(text.id(), document.format())
                                : publications.document(text.id(), document.format()))
                        .map(ByteArrayResource::new)
                        .orElseThrow(() -> new IllegalStateException(
                                "publication " + text.id() + " lost " + document.fileName())));
    }

    /** To the same form of the text that holds; it may take another's place in turn. */
    private ResponseEntity<Resource> toCurrent(
            PublishedItem item, Publication.Document superseded, ServletWebRequest request) {
        String there = pages.publication(item.current())
                .document(superseded.format())
                .map(current -> "/" + current.fileName())
                .orElse("");
        return ResponseEntity.status(HttpStatus.FOUND)
                .cacheControl(NewsroomController.CACHE)
                .header(
                        HttpHeaders.LOCATION,
                        request.getContextPath() + NewsroomController.PATH + "/" + item.id() + there)
                .build();
    }

    @GetMapping("/pictures/{digest:[0-9a-f]{64}}")
    ResponseEntity<Resource> picture(
            @PathVariable PublicationId id, @PathVariable String digest, ServletWebRequest request) {
        Publication text = lastFirst(pages.open(id)).stream()
                .filter(each -> each.picture(digest).isPresent())
                .findFirst()
                .orElseThrow(PublishedPages::notThere);
        String tag = '"' + digest + '"';
        if (request.checkNotModified(tag)) {
            return notModified(tag);
        }
        return answer(tag, text.picture(digest).orElseThrow().mediaType())
                .body(publications
                        .picture(text.id(), digest)
                        .map(ByteArrayResource::new)
                        .orElseThrow(() -> new IllegalStateException("publication " + text.id() + " lost a picture")));
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
}
