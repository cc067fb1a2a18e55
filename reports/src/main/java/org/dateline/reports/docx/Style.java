package org.dateline.reports.docx;

import java.util.Locale;

/**
 * The styles that a template must have, by the name that Word shows in English. Word translates ids, never these names
 * inside the file, so a template made with any Word is found to be complete.
 */
enum Style {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    BODY_TEXT("Body Text"),
    QUOTE("Quote"),
    LIST_BULLET("List Bullet"),
    LIST_NUMBER("List Number"),
    LIST_CONTINUE("List Continue"),
    CAPTION("caption"),
    FIGURE("Figure"),
    TABLE_GRID("Table Grid"),
    TABLE_HEADING("Table Heading"),
    TABLE_TEXT("Table Text"),
    HYPERLINK("Hyperlink"),
    HEADER("header"),
    FOOTER("footer"),
    LETTERHEAD("Letterhead"),
    LETTERHEAD_ADDRESS("Letterhead Address"),
    RELEASE_TYPE("Release Type"),
    RELEASE_LINE("Release Line"),
    END_MARK("End Mark"),
    CONTACT("Contact"),
    AUTHENTICITY("Authenticity"),
    PREVIEW_MARK("Preview Mark");

    private final String styleName;

    Style(String styleName) {
        this.styleName = styleName;
    }

    String styleName() {
        return styleName;
    }

    /** Word itself does not mind the case: it writes "heading 1" and shows "Heading 1". */
    boolean isNamed(String name) {
        return styleName.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }
}
