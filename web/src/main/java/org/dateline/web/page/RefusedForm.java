package org.dateline.web.page;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** A form that is shown again with what was typed, because it could not be accepted. */
public final class RefusedForm {

    private RefusedForm() {}

    /** @param status 422 if something in it is wrong, 409 if something else changed meanwhile */
    public static ModelAndView view(String view, Model model, HttpStatus status) {
        return new ModelAndView(view, model.asMap(), status);
    }
}
