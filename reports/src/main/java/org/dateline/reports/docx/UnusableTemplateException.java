package org.dateline.reports.docx;

/** A Word document that cannot be a template: it says what is wrong with it, and where. */
public final class UnusableTemplateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What can be wrong with a template, each with what mends it. */
    public enum Reason {
        /** No package, another kind of file, an old {@code .doc}, one with a password, or a {@code .dotx}. */
        NOT_WORD("not a Word document without macros (.docx)"),
        /** More bytes or parts than a template needs, or parts that unpack to far more than they take. */
        TOO_LARGE("too large"),
        /** A part is broken, so that Word itself would have to repair it. */
        BROKEN("a part is not well-formed"),
        MACROS("has macros"),
        /** It would fetch something: a linked picture, a field that includes a file. */
        REACHES_OUT("refers to something outside"),
        /** Which of the two texts is meant, nobody can know. */
        TRACKED_CHANGES("has tracked changes: accept or reject them"),
        STYLES_MISSING("lacks the styles"),
        /** No size, no margins, or no room between them. */
        NO_PAGE("has no page with size and margins and room for a text"),
        /** A tag that begins with {@code pr:} and is none of those that releases fill. */
        UNKNOWN_CONTROL("has a content control with an unknown tag"),
        /** A chart, a diagram or another document in a header or footer. */
        UNSUPPORTED_IN_HEADER("has in a header or footer what is neither words nor a picture"),
        /** Made by a program that writes styles, headers or footers in another form than Word's. */
        FOREIGN("is not written as Word writes");

        private final String problem;

        Reason(String problem) {
            this.problem = problem;
        }
    }

    private final Reason reason;
    private final String detail;

    UnusableTemplateException(Reason reason, String detail) {
        super(detail.isEmpty() ? reason.problem : reason.problem + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    UnusableTemplateException(Reason reason, Throwable cause) {
        super(reason.problem, cause);
        this.reason = reason;
        this.detail = "";
    }

    private UnusableTemplateException(String place, UnusableTemplateException seen) {
        super(place + ": " + seen.getMessage(), seen);
        this.reason = seen.reason;
        this.detail = seen.detail;
    }

    /** The same, with the file that it is about. */
    UnusableTemplateException within(String place) {
        return new UnusableTemplateException(place, this);
    }

    public Reason reason() {
        return reason;
    }

    /** Which part, style, tag or address; empty if the reason says all. */
    public String detail() {
        return detail;
    }
}
