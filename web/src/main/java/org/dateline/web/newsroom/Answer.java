package org.dateline.web.newsroom;

import org.dateline.core.fingerprint.Sha256;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/** What is made for programs when they ask: with the digest of its bytes as its tag, and nothing at all if they have it. */
final class Answer {

    private Answer() {}

    static ResponseEntity<byte[]> of(byte[] content, MediaType mediaType, ServletWebRequest request) {
        String tag = '"' + Sha256.hex(content) + '"';
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(tag)
                    .cacheControl(NewsroomController.CACHE)
                    .build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(NewsroomController.CACHE)
                .contentType(mediaType)
                .body(content);
    }
}
