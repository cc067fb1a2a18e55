package org.dateline.reports.docx;

/** A Word document that cannot be a template: the message says what is wrong with it. */
final class UnusableTemplateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableTemplateException(String problem) {
        super(problem);
    }

    UnusableTemplateException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
