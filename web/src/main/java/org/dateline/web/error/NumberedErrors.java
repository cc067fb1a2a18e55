package org.dateline.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.dateline.web.security.EndedSession;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Errors that no controller met: in a filter, in a template, at an address that nobody answers. */
@Component
class NumberedErrors extends DefaultErrorAttributes implements ErrorViewResolver {

    private final ErrorLog log;
    private final Rooms rooms;

    NumberedErrors(ErrorLog log, Rooms rooms) {
        this.log = log;
        this.rooms = rooms;
    }

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
        HttpServletRequest servletRequest = ((ServletWebRequest) request).getRequest();
        int code = status instanceof Integer known ? known : HttpStatus.INTERNAL_SERVER_ERROR.value();
        attributes.put("id", log.write(code, servletRequest, path(servletRequest), getError(request)));
        return attributes;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        ErrorPage page = ErrorPage.of(status.value());
        return (EndedSession.isReasonOf(request) ? page.about("session") : page)
                .view(model, rooms.isDesk(path(request)));
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed instanceof String known ? known : request.getRequestURI();
        return uri.startsWith(request.getContextPath())
                ? uri.substring(request.getContextPath().length())
                : uri;
    }
}
