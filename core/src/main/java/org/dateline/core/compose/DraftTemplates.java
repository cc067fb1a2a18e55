package org.dateline.core.compose;

import org.dateline.core.release.ReleaseType;
import org.dateline.core.text.Language;

/** The sentences of first drafts: one text for each type and language, with gaps for a visit's facts. */
public interface DraftTemplates {

    /** Whether there are sentences in that language. */
    boolean speaks(Language language);

    /**
     * The sentences with the facts in their gaps: one line or more that begin with {@code # }, each a headline to choose
     * from, then the body in CommonMark.
     *
     * @throws UnusableDraftTemplateException if the text cannot be evaluated
     */
    String fill(ReleaseType type, VisitFacts facts);

    /** Where the sentences stand, as a message names it to whoever edits them: a file. */
    String source(ReleaseType type, Language language);
}
