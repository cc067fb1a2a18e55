package org.dateline.core.rendition;

/**
 * Sets a release in one format.
 *
 * <p>The same document gives the same bytes, whatever the clock, the zone, the locale, the thread or the JDK. A construct
 * that the renderer does not know, or a character that no font has, is an {@link UnrenderableTextException}: nothing is
 * dropped in silence. Implementations are safe for use by several threads.
 */
public interface ReleaseRenderer {

    Format format();

    /** @throws UnrenderableTextException if some of the text cannot be set */
    byte[] render(ReleaseDocument document);
}
