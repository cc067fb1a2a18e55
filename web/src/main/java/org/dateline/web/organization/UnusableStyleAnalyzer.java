package org.dateline.web.organization;

import org.dateline.reports.style.UnusableStyleException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, in place of a stack trace, why the application does not start with a house style. */
class UnusableStyleAnalyzer extends AbstractFailureAnalyzer<UnusableStyleException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableStyleException cause) {
        return new FailureAnalysis(
                "The house style cannot be used. " + cause.getMessage(),
                "Mend what the sentence names, or set dateline.house-style to classic.",
                cause);
    }
}
