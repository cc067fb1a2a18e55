package org.dateline.web.organization;

import org.dateline.reports.docx.UnusableTemplateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, in place of a stack trace, why the application does not start with a Word template. */
class UnusableTemplateAnalyzer extends AbstractFailureAnalyzer<UnusableTemplateException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableTemplateException cause) {
        return new FailureAnalysis(
                "The template of Word documents cannot be used. " + cause.getMessage(),
                "Mend it in Word, or take it out of the house style's folder: the shipped template holds then.",
                cause);
    }
}
