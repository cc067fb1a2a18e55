package org.dateline.reports.docx;

/**
 * Something in a template that releases do not take over, or that its makers may want to mend. It hinders nothing.
 *
 * @param detail where, or what; empty if the kind says all
 */
public record TemplateRemark(Kind kind, String detail) {

    /** What there is to say. */
    public enum Kind {
        /** The template was itself made from one; releases do not know it. */
        ATTACHED_TEMPLATE,
        /** Releases are not protected against editing: partners translate them. */
        PROTECTION,
        /** Releases go to everybody alike. */
        MAIL_MERGE,
        /** Headers and footers of even pages: in releases they are as on odd ones. */
        EVEN_PAGES,
        /** A picture in a header or footer that a screen reader cannot name. */
        PICTURE_WITHOUT_ALTERNATIVE,
        /** No header or footer shows the reference, by which a printed page is known. */
        NO_NUMBER
    }
}
