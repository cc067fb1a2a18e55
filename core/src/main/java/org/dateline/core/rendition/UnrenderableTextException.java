package org.dateline.core.rendition;

/** Some of a release's text cannot be set: the message names the character, not the text around it. */
public final class UnrenderableTextException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int codePoint;

    /** @param codePoint the character that no font has */
    public UnrenderableTextException(int codePoint) {
        super("no font has the character U+%04X %s".formatted(codePoint, Character.getName(codePoint)));
        this.codePoint = codePoint;
    }

    /** The Unicode code point that cannot be set. */
    public int codePoint() {
        return codePoint;
    }
}
