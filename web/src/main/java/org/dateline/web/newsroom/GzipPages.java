package org.dateline.web.newsroom;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Compresses what the newsroom tells in text and tags with a strong {@code ETag}, which Tomcat leaves as it is: a strong tag
 * names bytes, and compressed ones are others (RFC 9110, 8.8.1 and 8.8.3.3). So they get a tag of their own, {@code
 * "…-gzip"}. Whoever asks with either tag hears 304 with the tag that they have. What has no strong tag is Tomcat's.
 */
@Component
class GzipPages extends OncePerRequestFilter {

    private static final String SUFFIX = "-gzip";

    /** All but a release's documents and pictures, which are compressed already and are sent in parts. */
    private static final Pattern TEXTS =
            Pattern.compile(NewsroomController.PATH + "(?:/(?![0-9a-f]{32}/).*)?", Pattern.DOTALL);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !TEXTS.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!takesGzip(request)) {
            chain.doFilter(request, response);
            return;
        }
        List<String> known = tags(request);
        GzipResponse compressed = new GzipResponse(response, known);
        boolean hasCompressed = known.stream().anyMatch(GzipPages::isCompressed);
        chain.doFilter(hasCompressed ? new Asked(request, known) : request, compressed);
        compressed.finish();
    }

    private static List<String> tags(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .toList();
    }

    static String compressed(String tag) {
        return tag.substring(0, tag.length() - 1) + SUFFIX + '"';
    }

    private static boolean isCompressed(String tag) {
        return tag.endsWith(SUFFIX + '"');
    }

    /** RFC 9110, 12.5.3: a weight of nothing forbids it; the name itself says more than the star. */
    static boolean takesGzip(HttpServletRequest request) {
        Boolean any = null;
        for (String line : Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))) {
            for (String each : line.toLowerCase(Locale.ROOT).split(",")) {
                String[] parts = each.strip().split("\\s*;\\s*");
                boolean wanted = parts.length < 2 || !parts[1].matches("q=0(?:\\.0{0,3})?");
                if (parts[0].equals("gzip")) {
                    return wanted;
                }
                if (parts[0].equals("*")) {
                    any = wanted;
                }
            }
        }
        return Boolean.TRUE.equals(any);
    }

    /** The question as the newsroom understands it: what has the compressed bytes has the page. */
    private static final class Asked extends HttpServletRequestWrapper {
        private final String tags;

        Asked(HttpServletRequest request, List<String> known) {
            super(request);
            tags = String.join(
                    ", ",
                    known.stream().map(tag -> tag.replace(SUFFIX + '"', "\"")).toList());
        }

        @Override
        public String getHeader(String name) {
            return HttpHeaders.IF_NONE_MATCH.equalsIgnoreCase(name) ? tags : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return HttpHeaders.IF_NONE_MATCH.equalsIgnoreCase(name)
                    ? Collections.enumeration(List.of(tags))
                    : super.getHeaders(name);
        }
    }
}
