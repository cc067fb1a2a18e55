package org.dateline.web.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.page.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * The notice at every address of what was withdrawn, with 410 (RFC 9110, section 15.5.11): as a page, and in plain words
 * for whoever asks for a document or a picture and reads no pages.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class WithdrawnPages {

    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final PublishedPages pages;
    private final PublicWords words;
    private final ConfiguredOrganization organization;

    WithdrawnPages(PublishedPages pages, PublicWords words, ConfiguredOrganization organization) {
        this.pages = pages;
        this.words = words;
        this.organization = organization;
    }

    @ExceptionHandler
    Object show(WithdrawnException withdrawn, HttpServletRequest request, HttpServletResponse response) {
        WithdrawnNotice notice = pages.notice(withdrawn.item());
        response.setHeader(HttpHeaders.CACHE_CONTROL, NewsroomController.CACHE.getHeaderValue());
        if (!readsPages(request.getHeader(HttpHeaders.ACCEPT))) {
            return ResponseEntity.status(HttpStatus.GONE)
                    .cacheControl(NewsroomController.CACHE)
                    .contentType(PLAIN)
                    .body(words.withdrawn(notice) + "\n" + notice.reason() + "\n");
        }
        PageLanguage.set(request, notice.language());
        return new ModelAndView(
                "newsroom/withdrawn",
                Map.of("notice", notice, "newsroom", NewsroomShell.of(organization, notice.language())),
                HttpStatus.GONE);
    }

    private static boolean readsPages(@Nullable String accept) {
        return accept == null || accept.contains("text/html") || accept.startsWith("*/*");
    }
}
