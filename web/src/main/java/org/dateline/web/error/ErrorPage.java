package org.dateline.web.error;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a visitor is told.
 *
 * @param problem which sentences of the bundle: the status, or {@code session}
 * @param sentence key of a more exact sentence on what happened; null if there is none
 * @param arguments of that sentence
 */
record ErrorPage(int status, String problem, @Nullable String sentence, List<Object> arguments) {

    private static final List<Integer> KNOWN = List.of(400, 403, 404, 405, 409, 413, 422, 500);
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    static ErrorPage of(int status) {
        int nearest = status >= SERVER_ERROR ? SERVER_ERROR : CLIENT_ERROR;
        return new ErrorPage(status, Integer.toString(KNOWN.contains(status) ? status : nearest), null, List.of());
    }

    ErrorPage saying(String key, Object... details) {
        return new ErrorPage(status, problem, key, List.of(details));
    }

    ErrorPage about(String other) {
        return new ErrorPage(status, other, sentence, arguments);
    }

    /** @param desk whether it happened at the desk, so that the page leads back there */
    ModelAndView view(String id, boolean desk) {
        ModelAndView view = new ModelAndView("error/show", HttpStatusCode.valueOf(status));
        view.addObject("id", id);
        view.addObject("status", Integer.toString(status));
        view.addObject("problem", problem);
        view.addObject("sentence", sentence);
        view.addObject("arguments", arguments);
        view.addObject("desk", desk);
        return view;
    }

    /** For the view resolver of errors, which hands over a model of its own. */
    ModelAndView view(Map<String, Object> model, boolean desk) {
        return view(String.valueOf(model.get("id")), desk);
    }
}
