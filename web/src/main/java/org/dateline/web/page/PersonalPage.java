package org.dateline.web.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** A page behind a personal link: its address is a key, and its text is not public. */
public final class PersonalPage {

    private PersonalPage() {}

    /** No cache keeps it (RFC 9111), no other site is told its address, no search finds it. */
    public static void keepToYourself(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive, nosnippet");
    }
}
