package org.dateline.core.compose;

/** A file is not a text, or not one that can be read. Nothing of it is kept. */
public final class UnreadableTextException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableTextException(String why) {
        super(why);
    }
}
