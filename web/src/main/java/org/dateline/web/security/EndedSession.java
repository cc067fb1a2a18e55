package org.dateline.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Marks a request that was refused because its form came from a page of an ended session. */
public final class EndedSession {

    private static final String MARK = EndedSession.class.getName();

    private EndedSession() {}

    static void mark(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }

    public static boolean isReasonOf(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
