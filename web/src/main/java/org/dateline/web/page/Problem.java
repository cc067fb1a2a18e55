package org.dateline.web.page;

import java.util.List;

/**
 * What is wrong with one field of a form.
 *
 * @param field the field's name, which is its id on the page too
 * @param key of the sentence that says it
 * @param arguments of the sentence
 */
public record Problem(String field, String key, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }
}
