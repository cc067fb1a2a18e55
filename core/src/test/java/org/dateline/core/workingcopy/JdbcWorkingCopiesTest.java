package org.dateline.core.workingcopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.staff.People.AUTHOR;
import static org.dateline.core.staff.People.REVIEWER;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.Repositories;
import org.dateline.core.TestDatabase;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Revision;
import org.dateline.core.staff.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JdbcWorkingCopiesTest {

    private static final Instant NOW = Instant.parse("2023-04-06T08:00:00.123456Z");

    @Parameter
    private TestDatabase database;

    private Repositories repositories;
    private WorkingCopies copies;
    private ReleaseId release;

    @BeforeEach
    void draft() {
        repositories = new Repositories(database);
        copies = repositories.workingCopies();
        release = draftOne();
    }

    @Test
    void keepsEveryFieldAsTyped() {
        WorkingCopy copy = copy(AUTHOR.id(), 1, NOW, Map.of("headline", "", "body", "Line\n\n“two” \t ünd 中文"));
        copies.save(copy);

        assertThat(copies.find(release, AUTHOR.id())).contains(copy);
        assertThat(copies.find(release, REVIEWER.id())).isEmpty();
    }

    @Test
    void keepsTheLastOfEachPersonAlone() {
        copies.save(copy(AUTHOR.id(), 1, NOW, Map.of("headline", "One", "subhead", "Gone")));
        copies.save(copy(REVIEWER.id(), 1, NOW, Map.of("headline", "Theirs")));
        WorkingCopy last = copy(AUTHOR.id(), 2, NOW.plusSeconds(2), Map.of("headline", "Two"));
        copies.save(last);

        assertThat(copies.find(release, AUTHOR.id())).contains(last);
        assertThat(copies.find(release, REVIEWER.id()).orElseThrow().fields()).containsEntry("headline", "Theirs");
    }

    @Test
    void deletesWhatIsSaved() {
        ReleaseId other = draftOne();
        copies.save(copy(AUTHOR.id(), 1, NOW, Map.of("headline", "One")));
        copies.save(copy(REVIEWER.id(), 1, NOW, Map.of("headline", "Two")));
        copies.save(new WorkingCopy(other, AUTHOR.id(), 1, 1, "", Map.of("headline", "Three"), NOW));

        copies.delete(release, AUTHOR.id());
        assertThat(copies.find(release, AUTHOR.id())).isEmpty();
        assertThat(copies.find(release, REVIEWER.id())).isPresent();

        copies.deleteAll(release);
        assertThat(copies.find(release, REVIEWER.id())).isEmpty();
        assertThat(copies.find(other, AUTHOR.id())).isPresent();
    }

    @Test
    void saysWhoHasWrittenSince() {
        copies.save(copy(AUTHOR.id(), 1, NOW, Map.of()));
        copies.save(copy(REVIEWER.id(), 1, NOW.plusSeconds(60), Map.of()));

        assertThat(copies.writingSince(release, NOW)).containsExactlyInAnyOrder(AUTHOR.id(), REVIEWER.id());
        assertThat(copies.writingSince(release, NOW.plusSeconds(1))).containsExactly(REVIEWER.id());
    }

    private WorkingCopy copy(StaffId by, int version, Instant at, Map<String, String> fields) {
        return new WorkingCopy(release, by, 1, version, "page-1", fields, at);
    }

    private ReleaseId draftOne() {
        Release drafted = Release.draft(
                ReleaseId.random(),
                repositories.releases().nextReference(ReleaseType.READOUT, 2023),
                ReleaseType.READOUT,
                Optional.empty(),
                new Revision(1, ReleaseTexts.complete(), AUTHOR.id(), NOW));
        repositories.releases().save(drafted);
        return drafted.id();
    }
}
