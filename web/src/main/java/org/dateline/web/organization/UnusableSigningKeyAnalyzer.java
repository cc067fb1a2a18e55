package org.dateline.web.organization;

import org.dateline.reports.pdf.UnusableSigningKeyException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, in place of a stack trace, why the application does not start with a key store. */
class UnusableSigningKeyAnalyzer extends AbstractFailureAnalyzer<UnusableSigningKeyException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableSigningKeyException cause) {
        return new FailureAnalysis(
                "The key store of dateline.signature cannot be used. " + cause.getMessage(),
                "Mend dateline.signature.key-store, .password or .alias, or leave the first empty: then nothing is signed.",
                cause);
    }
}
