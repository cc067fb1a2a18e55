package org.dateline.core.compose;

/** The sentences of a draft cannot be read or evaluated; the message names file, line and what is wrong. */
public final class UnusableDraftTemplateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnusableDraftTemplateException(String file, int line, String why) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + why);
    }
}
