package org.dateline.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes errors down under their id. The messages of other people's exceptions are left out, because a database or a parser
 * likes to quote what it was given, and that may be an unpublished text; classes, SQL states and places tell enough.
 */
@Component
class ErrorLog {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorLog.class);
    private static final String OURS = "org.dateline.";
    private static final Pattern KEY = Pattern.compile("^/(guest|embargoed|newsroom/subscriptions)/[^/]*");
    private static final int FRAMES_OF_A_CAUSE = 40;
    private static final int SERVER_ERROR = 500;

    String write(int status, HttpServletRequest request, String asked, @Nullable Throwable cause) {
        // A personal link is a key, a subscriber's too: whoever reads the log is not to have it.
        String path = KEY.matcher(asked).replaceFirst("/$1/…");
        String id = ErrorId.random();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        String method = failed instanceof String known ? known : request.getMethod();
        if (status >= SERVER_ERROR) {
            LOG.error("error {}: {} {} {} {}", id, status, method, path, trace(cause));
        } else {
            LOG.info("error {}: {} {} {} {}", id, status, method, path, cause == null ? "" : line(cause));
        }
        return id;
    }

    private static String trace(@Nullable Throwable cause) {
        StringBuilder trace = new StringBuilder();
        for (Throwable link = cause; link != null && link != link.getCause(); link = link.getCause()) {
            trace.append("\n  ").append(line(link));
            StackTraceElement[] frames = link.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES_OF_A_CAUSE); i++) {
                trace.append("\n    at ").append(frames[i]);
            }
        }
        return trace.toString();
    }

    private static String line(Throwable cause) {
        String name = cause.getClass().getName();
        if (name.startsWith(OURS)) {
            return name + ": " + cause.getMessage();
        }
        return cause instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }
}
