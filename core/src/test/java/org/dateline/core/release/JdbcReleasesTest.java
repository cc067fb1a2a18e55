package org.dateline.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.core.staff.People.APPROVER;
import static org.dateline.core.staff.People.AUTHOR;
import static org.dateline.core.staff.People.REVIEWER;
import static org.dateline.core.staff.ReviewingDesk.LEGAL;
import static org.dateline.core.staff.ReviewingDesk.PROTOCOL;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.dateline.core.Repositories;
import org.dateline.core.TestDatabase;
import org.dateline.core.ledger.LedgerHead;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.Rendition;
import org.dateline.core.review.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JdbcReleasesTest {

    private static final Instant NOW = Instant.parse("2023-04-06T08:00:00.123456Z");

    @Parameter
    private TestDatabase database;

    private Repositories repositories;
    private Releases releases;

    @BeforeEach
    void migrate() {
        repositories = new Repositories(database);
        releases = repositories.releases();
    }

    @Test
    void givesEachReferenceOnce() {
        assertThat(releases.nextReference(ReleaseType.PRESS_RELEASE, 2023)).hasToString("PR/2023/001");
        assertThat(releases.nextReference(ReleaseType.PRESS_RELEASE, 2023)).hasToString("PR/2023/002");
        assertThat(releases.nextReference(ReleaseType.STATEMENT, 2023)).hasToString("ST/2023/001");
        assertThat(releases.nextReference(ReleaseType.PRESS_RELEASE, 2024)).hasToString("PR/2024/001");
    }

    @Test
    void keepsAReleaseThroughItsWholeLife() {
        Release release = draft(ReleaseTexts.under("2023-04-06T12:00:00Z"));
        assertThat(reload(release).state().revisions())
                .isEqualTo(release.state().revisions());

        release = reload(release);
        release.submit(release.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);
        release = saved(release);
        release.reviews().clear(LEGAL, release.fingerprint(), REVIEWER, NOW);
        release = saved(release);
        assertThat(release.reviews().outstanding()).containsExactly(PROTOCOL);
        release.reviews().clear(PROTOCOL, release.fingerprint(), REVIEWER, NOW);
        release = saved(release);
        release.approve(release.fingerprint(), APPROVER, NOW);
        release = saved(release);
        release.schedule(
                new Schedule(Instant.parse("2023-04-06T12:00:00Z"), ZoneId.of("Asia/Shanghai")),
                Optional.empty(),
                AUTHOR.id(),
                NOW);

        ReleaseState before = release.state();
        ReleaseState after = saved(release).state();
        assertThat(after).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
    }

    @Test
    void keepsEveryPartOfARevision() {
        Release release = draft(ReleaseTexts.under("2023-04-06T12:00:00Z"));

        Revision kept = releases.currentRevision(reload(release));

        assertThat(kept).isEqualTo(new Revision(1, ReleaseTexts.under("2023-04-06T12:00:00Z"), AUTHOR.id(), NOW));
        assertThat(kept.fingerprint()).isEqualTo(release.fingerprint());
    }

    @Test
    void refusesWhatWasLoadedBeforeSomebodyElseSaved() {
        Release mine = reload(draft(ReleaseTexts.complete()));
        Release theirs = reload(mine);
        theirs.abandon("Not needed.", AUTHOR.id(), NOW);
        releases.save(theirs);

        mine.submit(mine.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);

        assertThatThrownBy(() -> releases.save(mine)).isInstanceOf(RefusedException.class);
    }

    @Test
    void writesARowInTheLedgerForEachAct() {
        Release release = reload(draft(ReleaseTexts.complete()));
        release.submit(release.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);
        releases.save(release);

        assertThat(repositories.ledger().of(release.id().value()))
                .extracting(entry -> entry.act().verb().name())
                .containsExactly("DRAFTED", "SUBMITTED");
        assertThat(repositories.ledger().firstBrokenEntry()).isEmpty();
    }

    @Test
    void noticesAnEntryOfTheLedgerThatWasChangedRemovedOrCutOff() {
        Release release = reload(draft(ReleaseTexts.complete()));
        release.submit(release.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);
        releases.save(release);

        String detail = "update ledger_entry set detail = '%s' where number = 2";
        repositories.jdbc().sql(detail.formatted("LEGAL")).update();
        assertThat(repositories.ledger().firstBrokenEntry()).contains(2L);
        repositories.jdbc().sql(detail.formatted("PROTOCOL")).update();
        assertThat(repositories.ledger().firstBrokenEntry()).isEmpty();

        repositories.jdbc().sql("delete from ledger_entry where number = 2").update();
        assertThat(repositories.ledger().firstBrokenEntry()).contains(2L);
        repositories
                .jdbc()
                .sql("update ledger_entry set number = 2 where number = 1")
                .update();
        assertThat(repositories.ledger().firstBrokenEntry()).contains(1L);
    }

    @Test
    void startsTheLedgerFromNothing() {
        assertThat(repositories.ledger().head()).isEqualTo(LedgerHead.START);
    }

    @Test
    void listsReleasesWithTheirCurrentHeadline() {
        Release release = reload(draft(ReleaseTexts.withBody("First.")));
        release.revise(ReleaseTexts.withBody("Second."), 1, AUTHOR.id(), NOW);
        releases.save(release);

        assertThat(releases.summaries()).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(release.id());
            assertThat(line.headline()).isEqualTo("Director General completes visit to China");
            assertThat(line.stage()).isEqualTo(Stage.DRAFT);
        });
    }

    @Test
    void keepsADocumentOfMoreThanAMegabyteByItsDigest() {
        Release release = draft(ReleaseTexts.complete());
        Rendition large = new Rendition(Format.PDF, new byte[3_000_000]);

        repositories.renditions().save(release.id(), 1, large);

        assertThat(repositories.renditions().find(release.id(), 1, Format.PDF)).contains(large);
        assertThat(repositories.renditions().find(release.id(), 1, Format.DOCX)).isEmpty();
    }

    private Release draft(ReleaseText text) {
        Release release = Release.draft(
                ReleaseId.random(),
                releases.nextReference(ReleaseType.PRESS_RELEASE, 2023),
                ReleaseType.PRESS_RELEASE,
                Optional.empty(),
                new Revision(1, text, AUTHOR.id(), NOW));
        releases.save(release);
        return release;
    }

    private Release saved(Release release) {
        releases.save(release);
        return reload(release);
    }

    private Release reload(Release release) {
        return releases.lock(release.id()).orElseThrow();
    }
}
