package org.dateline.core.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.staff.People.AUTHOR;
import static org.dateline.core.staff.People.REVIEWER;

import java.time.Instant;
import java.util.Optional;
import org.dateline.core.Repositories;
import org.dateline.core.TestDatabase;
import org.dateline.core.check.Part;
import org.dateline.core.release.Reference;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Revision;
import org.dateline.core.text.TextQuote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JdbcThreadsTest {

    private static final Instant NOW = Instant.parse("2023-04-06T08:00:00.123456Z");

    @Parameter
    private TestDatabase database;

    private Repositories repositories;
    private Threads threads;
    private Release release;

    @BeforeEach
    void draft() {
        repositories = new Repositories(database);
        threads = repositories.threads();
        Reference reference = repositories.releases().nextReference(ReleaseType.READOUT, 2023);
        release = Release.draft(
                ReleaseId.random(),
                reference,
                ReleaseType.READOUT,
                Optional.empty(),
                new Revision(1, ReleaseTexts.complete(), AUTHOR.id(), NOW));
        release.revise(ReleaseTexts.withBody("Another text."), 1, AUTHOR.id(), NOW);
        repositories.releases().save(release);
    }

    @Test
    void keepsAThreadWithEverythingSaidAndHowItEnded() {
        CommentThread thread = CommentThread.open(
                release.id(),
                1,
                Part.BODY,
                new TextQuote("The ", "Director General", " returned"),
                NOW,
                Comment.of(REVIEWER.id(), NOW, "Name him.", "António Vitorino"));
        threads.save(thread);
        assertThat(threads.find(release.id(), thread.id())).contains(thread);

        CommentThread answered = thread.answered(Comment.of(AUTHOR.id(), NOW.plusSeconds(1), "Done.", null));
        threads.save(answered);
        assertThat(threads.find(release.id(), thread.id())).contains(answered);

        CommentThread resolved = answered.resolved(AUTHOR.id(), NOW.plusSeconds(2));
        threads.save(resolved);
        assertThat(threads.of(release.id())).containsExactly(resolved);
        assertThat(resolved.resolved(REVIEWER.id(), NOW.plusSeconds(3))).isEqualTo(resolved);

        threads.save(resolved.reopened());
        assertThat(threads.of(release.id())).containsExactly(answered);
    }

    @Test
    void keepsWhatADocumentBroughtUnderTheNameItHadThere() {
        CommentThread about = CommentThread.open(
                release.id(), 1, Part.BODY, null, NOW, Comment.brought("Somebody Else", null, "Too long."));
        CommentThread second = CommentThread.open(
                release.id(), 1, Part.NOTES_TO_EDITORS, null, NOW, Comment.brought("", NOW, "Check."));
        threads.save(about);
        threads.save(second);

        assertThat(threads.of(release.id())).containsExactly(about, second);
        assertThat(threads.find(ReleaseId.random(), about.id()))
                .as("of another release")
                .isEmpty();
    }

    @Test
    void remembersTheLastRevisionThatEachHasRead() {
        SeenRevisions seen = repositories.seenRevisions();
        assertThat(seen.last(release.id(), REVIEWER.id())).isEmpty();

        seen.saw(release.id(), 2, REVIEWER.id(), NOW);
        seen.saw(release.id(), 1, REVIEWER.id(), NOW);
        seen.saw(release.id(), 1, AUTHOR.id(), NOW);
        assertThat(seen.last(release.id(), REVIEWER.id())).contains(2);
        assertThat(seen.last(release.id(), AUTHOR.id())).contains(1);

        seen.saw(release.id(), 2, AUTHOR.id(), NOW);
        assertThat(seen.last(release.id(), AUTHOR.id())).contains(2);
    }
}
