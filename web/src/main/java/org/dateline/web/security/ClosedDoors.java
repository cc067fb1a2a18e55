package org.dateline.web.security;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What becomes of a request that may not pass. At the desk, a stranger is asked to sign in and a colleague is told that it
 * is not theirs to do; anywhere else there is simply nothing.
 */
@Component
class ClosedDoors implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final LoginUrlAuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(SignInController.PATH);
    private final MultipartConfigElement uploads;

    ClosedDoors(MultipartConfigElement uploads) {
        this.uploads = uploads;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException, ServletException {
        if (!isDesk(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", request.getContextPath() + SignInController.PATH);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            signIn.commence(request, response, stranger);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && isTooLarge(request)) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (denied instanceof CsrfException) {
            EndedSession.mark(request);
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            response.sendError((isDesk(request) ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND).value());
        }
    }

    /** Nothing of such an upload is read, and so no token is found in it either. */
    private boolean isTooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > uploads.getMaxFileSize();
    }

    private static boolean isDesk(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/desk") || path.startsWith("/desk/");
    }
}
