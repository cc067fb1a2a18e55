package org.dateline.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.dateline.core.staff.People.APPROVER;
import static org.dateline.core.staff.People.AUTHOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.Repositories;
import org.dateline.core.TestDatabase;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.release.Reference;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
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

@ParameterizedClass
@EnumSource
class PublishedItemTest {

    private static final Instant NOW = Instant.parse("2023-04-06T08:00:00Z");
    private static final Prose FOR_A_READ_B = new Prose("- In the first paragraph, for “10” read “12”.");
    private static final Fingerprint OF_CORRIGENDUM = new Fingerprint("c".repeat(64));

    @Parameter
    private TestDatabase database;

    private Publications publications;
    private Listings listings;
    private Publication original;
    private Publication corrected;

    @BeforeEach
    void publish() {
        Repositories repositories = new Repositories(database);
        publications = repositories.publications();
        listings = repositories.listings();
        original = publication(repositories, "a", "PR/2023/014", "PR/2023/014", "On 10 April.", 0);
        corrected = publication(repositories, "b", "PR/2023/014/Corr.1", "PR/2023/014/Corr.1", "On 12 April.", 60);
        publications.publish(original, Map.of(), Map.of());
    }

    @Test
    void isTheTextItselfAtFirst() {
        PublishedItem item = publications.item(original.id()).orElseThrow();

        assertThat(item.current()).isEqualTo(original.id());
        assertThat(item.corrections()).isEmpty();
        assertThat(item.isWithdrawn()).isFalse();
        assertThat(publications.item(PublicationId.random())).isEmpty();
        assertThat(listings.withdrawn(10)).isEmpty();
    }

    @Test
    void keepsItsAddressWhenItIsCorrected() {
        correct();

        PublishedItem item = publications.item(original.id()).orElseThrow();

        assertThat(item.id()).isEqualTo(original.id());
        assertThat(item.current()).isEqualTo(corrected.id());
        assertThat(item.corrections())
                .containsExactly(new PublishedItem.Correction(
                        corrected.id(),
                        original.id(),
                        1,
                        "PR/2023/014/Corr.1",
                        false,
                        FOR_A_READ_B,
                        corrected.publishedAt()));
        assertThat(item.since(original.id())).hasSize(1);
        assertThat(item.since(corrected.id())).isEmpty();
        assertThat(publications.item(corrected.id())).contains(item);
        assertThat(publications.find(original.id())).contains(original);
    }

    @Test
    void isListedOnceWithTheWordsThatHold() {
        correct();

        assertThat(listings.latest(10)).singleElement().satisfies(listing -> {
            assertThat(listing.id()).isEqualTo(original.id());
            assertThat(listing.reference()).isEqualTo("PR/2023/014/Corr.1");
            assertThat(listing.summary()).isEqualTo("On 12 April.");
            assertThat(listing.publishedAt()).isEqualTo(original.publishedAt());
            assertThat(listing.changedAt())
                    .isEqualTo(publications.item(original.id()).orElseThrow().changedAt())
                    .isBetween(publications.databaseTime().minusSeconds(600), publications.databaseTime());
        });
        assertThat(listings.since(Listings.Place.START, 10)).singleElement().satisfies(filed -> {
            assertThat(filed.words()).contains("12").doesNotContain("10");
            assertThat(filed.topics()).containsExactly("human mobility");
        });
    }

    @Test
    void isFoundByTheFingerprintOfItsCorrigendumToo() {
        correct();

        assertThat(publications.withFingerprint(OF_CORRIGENDUM.hex().substring(0, 12)))
                .containsExactly(corrected);
        assertThat(publications.corrigendumFingerprint(corrected.id())).contains(OF_CORRIGENDUM);
        assertThat(publications.corrigendumFingerprint(original.id())).isEmpty();
    }

    @Test
    void saysNothingOnceItIsWithdrawn() {
        correct();
        Instant at = NOW.plusSeconds(600);

        publications.withdraw(original.id(), "The visit did not take place.", at);

        assertThat(publications.item(corrected.id()).orElseThrow().withdrawalIfAny())
                .contains(new PublishedItem.Withdrawal(at, "The visit did not take place."));
        assertThat(listings.latest(10)).isEmpty();
        assertThat(listings.years()).isEmpty();
        assertThat(listings.aboutVisit("b".repeat(32))).isEmpty();
        assertThat(listings.changed(10)).singleElement().satisfies(listing -> {
            assertThat(listing.withdrawn()).isTrue();
            assertThat(listing.headline()).isEmpty();
            assertThat(listing.summary()).isEmpty();
        });
        assertThat(listings.withdrawn(10)).isEqualTo(listings.since(Listings.Place.START, 10));
        assertThat(listings.since(Listings.Place.START, 10)).singleElement().satisfies(filed -> {
            assertThat(filed.topics()).containsExactly("human mobility");
            assertThat(filed.withdrawn()).isTrue();
            assertThat(filed.words()).isEmpty();
            assertThat(filed.headline()).isEmpty();
        });
    }

    @Test
    void isNeitherCorrectedNorWithdrawnOnceItIsWithdrawn() {
        publications.withdraw(original.id(), "The visit did not take place.", NOW);

        assertThatIllegalStateException().isThrownBy(this::correct);
        assertThatIllegalStateException().isThrownBy(() -> publications.withdraw(original.id(), "Once more.", NOW));
    }

    private void correct() {
        publications.correct(
                original.id(), corrected, new Corrigendum(false, FOR_A_READ_B, OF_CORRIGENDUM), Map.of(), Map.of());
    }

    private static Publication publication(
            Repositories repositories,
            String release,
            String deskReference,
            String reference,
            String body,
            int secondsLater) {
        ReleaseId id = new ReleaseId(release.repeat(32));
        repositories
                .releases()
                .save(Release.draft(
                        id,
                        new Reference(deskReference),
                        ReleaseType.PRESS_RELEASE,
                        Optional.empty(),
                        new Revision(1, ReleaseTexts.withBody(body), AUTHOR.id(), NOW)));
        return new Publication(
                PublicationId.random(),
                new Publication.Origin(id.value(), 1),
                reference,
                "PRESS_RELEASE",
                Language.ENGLISH,
                "Headline",
                "",
                new Dateline("Geneva", LocalDate.of(2023, 4, 6)),
                new Prose(body),
                Prose.EMPTY,
                null,
                List.of(),
                ReleaseTexts.withBody(body).fingerprint(),
                APPROVER.id().value(),
                null,
                NOW,
                NOW.plusSeconds(secondsLater),
                List.of(),
                List.of(),
                new Subject("b".repeat(32), "CN", "António Vitorino", List.of("human mobility"), List.of()));
    }
}
