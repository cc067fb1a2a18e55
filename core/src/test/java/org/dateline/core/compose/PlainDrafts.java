package org.dateline.core.compose;

import java.util.stream.Collectors;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.text.Language;

/** The plainest sentences that tell a visit, for tests of what comes before and after the templates. */
public final class PlainDrafts implements DraftTemplates {

    @Override
    public boolean speaks(Language language) {
        return language == Language.ENGLISH;
    }

    @Override
    public String fill(ReleaseType type, VisitFacts facts) {
        return "# " + facts.principal().title() + " completes " + facts.visitAlone() + " "
                + facts.country().to()
                + "\n\n"
                + facts.meetings().stream()
                        .map(meeting ->
                                facts.principal().name() + " met " + meeting.with() + ". " + meeting.askOutcome())
                        .collect(Collectors.joining("\n\n"));
    }

    @Override
    public String source(ReleaseType type, Language language) {
        return "plain";
    }
}
