package org.dateline.web.compose;

import org.dateline.core.compose.UnusableDraftTemplateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, in place of a stack trace, why the application does not start with a draft's template. */
class UnusableDraftTemplateAnalyzer extends AbstractFailureAnalyzer<UnusableDraftTemplateException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableDraftTemplateException cause) {
        return new FailureAnalysis(
                "A template of the first drafts cannot be used. " + cause.getMessage(),
                "Mend what the sentence names, or take the file out of the folder that dateline.composer.templates names.",
                cause);
    }
}
