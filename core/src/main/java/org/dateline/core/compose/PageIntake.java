package org.dateline.core.compose;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Reads a web page or an e-mail in HTML as a text: its headline, paragraphs, headings, lists, quotes, tables and links.
 * How it looked, its scripts, forms and pictures, and what leads through the site around it are left out. Nothing outside
 * the page is looked at. Implementations are safe for use by several threads.
 */
public interface PageIntake {

    /** A page begins with one of these; a text that only speaks of them does not. */
    Pattern BEGINNING = Pattern.compile(
            "(?is)\\A[\\s\\uFEFF]*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*"
                    + "<(?:!doctype\\s+html|html|head|body|meta|title|style|div|p|table|article|main|section|span|font|h[1-6]|ul|ol)[\\s>/].*");

    /** How many bytes say what a file is. */
    int HEAD = 4096;

    /** Whether a text is the source of a page. */
    static boolean isMeant(String text) {
        return BEGINNING
                .matcher(text.substring(0, Math.min(HEAD, text.length())))
                .matches();
    }

    /** Whether a file is a page, by its first bytes. */
    static boolean isMeant(byte[] file) {
        return isMeant(new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", ""));
    }

    /**
     * What a page says.
     *
     * @param source in HTML
     * @return CommonMark if the page has any structure, its words alone if it has none; {@link TextImport} reads both
     * @throws UnreadableTextException if it says nothing
     */
    String read(String source);

    /**
     * What a page says that names its own encoding.
     *
     * @throws UnreadableTextException if it says nothing
     */
    String read(byte[] file);
}
