package org.dateline.web.page;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document of the desk, to be kept by whoever asked for it and by nothing on the way (RFC 6266, RFC 9111). */
public final class Download {

    private Download() {}

    public static ResponseEntity<byte[]> of(byte[] bytes, String mediaType, String fileName) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(mediaType))
                .body(bytes);
    }
}
