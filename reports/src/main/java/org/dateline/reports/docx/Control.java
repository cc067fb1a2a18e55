package org.dateline.reports.docx;

import java.util.Optional;

/** A place in a template's header or footer that each release fills: a content control, known by its tag. */
enum Control {
    /** The reference: "PR/2023/014". */
    NUMBER,
    /** The organization's name in full. */
    ORG,
    /** Its acronym, or its name if it has none. */
    ACRONYM,
    /** What kind of release it is: "Press release". */
    TYPE,
    /** The date of issue, as the language writes it in full. */
    DATE,
    /** The fingerprint's short form, with the word before it. */
    FINGERPRINT,
    /** The page's number; with the words around it if {@link #OF} stands in the same header or footer. */
    PAGE,
    /** How many pages there are, likewise. */
    OF,
    /** The house style's logo. */
    LOGO;

    static final String PREFIX = "pr:";

    /** As it is typed into Word, under "Tag". */
    String tag() {
        return PREFIX
                + switch (this) {
                    case NUMBER -> "number";
                    case ORG -> "org";
                    case ACRONYM -> "acronym";
                    case TYPE -> "type";
                    case DATE -> "date";
                    case FINGERPRINT -> "fingerprint";
                    case PAGE -> "page";
                    case OF -> "of";
                    case LOGO -> "logo";
                };
    }

    static Optional<Control> tagged(String tag) {
        for (Control control : values()) {
            if (control.tag().equals(tag)) {
                return Optional.of(control);
            }
        }
        return Optional.empty();
    }
}
