package org.dateline.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.core.staff.People.APPROVER;
import static org.dateline.core.staff.People.AUTHOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.Repositories;
import org.dateline.core.TestDatabase;
import org.dateline.core.release.Edition;
import org.dateline.core.release.Editions;
import org.dateline.core.release.Reference;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Revision;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;

@ParameterizedClass
@EnumSource
class JdbcPublishedEditionsTest {

    private static final Instant NOW = Instant.parse("2023-04-06T08:00:00Z");
    private static final ReleaseId ORIGINAL = new ReleaseId("a".repeat(32));
    private static final ReleaseId FRENCH = new ReleaseId("b".repeat(32));
    private static final ReleaseId ARABIC = new ReleaseId("c".repeat(32));

    @Parameter
    private TestDatabase database;

    private Repositories repositories;
    private PublishedEditions published;
    private Editions editions;

    @BeforeEach
    void begin() {
        repositories = new Repositories(database);
        published = repositories.publishedEditions();
        editions = repositories.editions();
        draft(ORIGINAL, Language.ENGLISH);
        draft(FRENCH, Language.FRENCH);
        draft(ARABIC, Language.ARABIC);
        editions.save(new Edition(
                FRENCH, ORIGINAL, ORIGINAL, 1, ReleaseTexts.complete().fingerprint()));
        editions.save(new Edition(
                ARABIC, ORIGINAL, ORIGINAL, 1, ReleaseTexts.complete().fingerprint()));
    }

    private void draft(ReleaseId id, Language language) {
        ReleaseText text = ReleaseTexts.in(language, "Body.");
        repositories
                .releases()
                .save(Release.draft(
                        id,
                        new Reference("PR/2023/014"),
                        ReleaseType.PRESS_RELEASE,
                        Optional.empty(),
                        new Revision(1, text, AUTHOR.id(), NOW)));
    }

    private PublicationId publish(ReleaseId release, Language language, Instant at) {
        Publication publication = new Publication(
                PublicationId.random(),
                new Publication.Origin(release.value(), 1),
                "PR/2023/014",
                "PRESS_RELEASE",
                language,
                "Headline " + language,
                "",
                new Dateline("Geneva", LocalDate.of(2023, 4, 6)),
                new Prose("Body."),
                Prose.EMPTY,
                null,
                List.of(),
                ReleaseTexts.complete().fingerprint(),
                APPROVER.id().value(),
                null,
                NOW,
                at,
                List.of(),
                List.of(),
                null);
        repositories.publications().publish(publication, Map.of(), Map.of());
        if (!release.equals(ORIGINAL)) {
            published.tie(publication.id(), ORIGINAL.value());
        }
        return publication.id();
    }

    @Test
    void keepsWhatAnEditionTranslates() {
        assertThat(editions.of(FRENCH).orElseThrow().original()).isEqualTo(ORIGINAL);
        assertThat(editions.of(ORIGINAL)).isEmpty();
        assertThat(editions.ofOriginal(ORIGINAL)).extracting(Edition::release).containsExactly(FRENCH, ARABIC);
        Edition pinned = new Edition(
                FRENCH, ORIGINAL, ORIGINAL, 1, ReleaseTexts.withBody("Other.").fingerprint());

        editions.save(pinned);

        assertThat(editions.of(FRENCH)).contains(pinned);
        assertThat(editions.textTranslatedBy(FRENCH, repositories.releases()).map(ReleaseText::language))
                .contains(Language.ENGLISH);
    }

    @Test
    void holdsOneReleaseThatStandsForAReferenceInALanguage() {
        ReleaseId again = new ReleaseId("d".repeat(32));
        assertThatThrownBy(() -> draft(again, Language.FRENCH)).isInstanceOf(DataIntegrityViolationException.class);
        Release given = repositories.releases().find(FRENCH).orElseThrow();
        given.abandon("Another translator.", AUTHOR.id(), NOW);
        repositories.releases().save(given);

        draft(again, Language.FRENCH);

        assertThat(repositories.releases().find(again)).isPresent();
    }

    @Test
    void remembersOfWhatTheHubWasTold() {
        HubPings pings = repositories.hubPings();
        PublicationId original = publish(ORIGINAL, Language.ENGLISH, NOW);
        PublicationId french = publish(FRENCH, Language.FRENCH, NOW);
        assertThat(pings.toldOf(List.of(original, french))).isEmpty();

        Instant first = Instant.parse("2023-04-06T13:00:00Z");
        pings.told(original, first);
        pings.told(original, first);

        assertThat(pings.toldOf(List.of(original, french))).containsOnly(Map.entry(original, first));
        pings.told(original, first.plusSeconds(60));
        assertThat(pings.toldOf(List.of(original))).containsOnly(Map.entry(original, first.plusSeconds(60)));
        assertThat(pings.toldOf(List.of())).isEmpty();
    }

    @Test
    void tellsNothingOfWhatIsNotPublic() {
        PublicationId original = publish(ORIGINAL, Language.ENGLISH, NOW);

        assertThat(published.of(original)).isEmpty();
        assertThat(published.between(NOW, NOW.plusSeconds(1))).isEmpty();
        assertThat(published.of(PublicationId.random())).isEmpty();
    }

    @Test
    void tellsEveryLanguageAtEachOfThemTheOriginalFirst() {
        PublicationId french = publish(FRENCH, Language.FRENCH, NOW);
        PublicationId arabic = publish(ARABIC, Language.ARABIC, NOW.plusSeconds(60));
        assertThat(published.of(french)).extracting(PublishedEdition::id).containsExactly(arabic, french);

        PublicationId original = publish(ORIGINAL, Language.ENGLISH, NOW.plusSeconds(120));

        List<PublishedEdition> all = published.of(french);
        assertThat(all).extracting(PublishedEdition::id).containsExactly(original, arabic, french);
        assertThat(all).extracting(PublishedEdition::original).containsExactly(true, false, false);
        assertThat(published.of(original)).isEqualTo(all);
        // Whichever of them falls into the time, all of them are told.
        for (int minutes = 0; minutes < 3; minutes++) {
            Instant from = NOW.plusSeconds(60L * minutes);
            assertThat(published.between(from, from.plusSeconds(60)))
                    .containsOnlyKeys(original, arabic, french)
                    .containsEntry(french, all);
        }
        assertThat(published.between(NOW.minusSeconds(60), NOW)).isEmpty();
    }
}
