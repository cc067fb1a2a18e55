package org.dateline.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dateline.core.staff.People.APPROVER;
import static org.dateline.core.staff.People.AUTHOR;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.Repositories;
import org.dateline.core.TestDatabase;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.release.Reference;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Revision;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JdbcPublicationsTest {

    private static final Instant NOW = Instant.parse("2023-04-06T08:00:00Z");
    private static final ReleaseId RELEASE = new ReleaseId("a".repeat(32));
    private static final byte[] PDF = "pdf".getBytes(StandardCharsets.UTF_8);

    private static final Map<String, byte[]> PICTURES = Map.of(
            SamplePictures.MEETING.digest(), SamplePictures.MEETING.bytes(),
            SamplePictures.DOT.digest(), SamplePictures.DOT.bytes());

    @Parameter
    private TestDatabase database;

    private Publications publications;
    private Listings listings;

    @BeforeEach
    void migrate() {
        Repositories repositories = new Repositories(database);
        repositories
                .releases()
                .save(Release.draft(
                        RELEASE,
                        new Reference("PR/2023/014"),
                        ReleaseType.PRESS_RELEASE,
                        Optional.empty(),
                        new Revision(1, ReleaseTexts.complete(), AUTHOR.id(), NOW)));
        publications = repositories.publications();
        listings = repositories.listings();
    }

    @Test
    void keepsEveryPartOfAPublication() {
        Publication publication = publication();
        publications.publish(publication, Map.of("pdf", PDF), PICTURES);

        assertThat(publications.find(publication.id())).contains(publication);
        assertThat(publications.ofRelease(RELEASE.value())).contains(publication);
        assertThat(listings.latest(10)).extracting(Listing::id).containsExactly(publication.id());
        assertThat(publications.document(publication.id(), "pdf").orElseThrow()).isEqualTo(PDF);
        assertThat(publications.document(publication.id(), "docx")).isEmpty();
        assertThat(publications.withDocument("d".repeat(64))).contains(publication);
        assertThat(publications.withDocument("e".repeat(64))).isEmpty();
        assertThat(publications
                        .picture(publication.id(), SamplePictures.DOT.digest())
                        .orElseThrow())
                .isEqualTo(SamplePictures.DOT.bytes());
        assertThat(publications.picture(publication.id(), SamplePictures.CHART.digest()))
                .isEmpty();
    }

    @Test
    void findsAPublicationByItsFingerprintOrTheStartOfIt() {
        Publication publication = publication();
        String hex = publication.fingerprint().hex();
        String other = (hex.startsWith("0") ? "1" : "0") + hex.substring(1);
        assertThat(publications.withFingerprint(hex)).isEmpty();

        publications.publish(publication, Map.of("pdf", PDF), PICTURES);

        assertThat(publications.withFingerprint(hex)).containsExactly(publication);
        assertThat(publications.withFingerprint(hex.substring(0, 12))).containsExactly(publication);
        assertThat(publications.withFingerprint(other)).isEmpty();
        assertThat(publications.withFingerprint(hex.substring(0, 11) + "%")).isEmpty();
    }

    @Test
    void publishesARevisionOnce() {
        publications.publish(publication(), Map.of("pdf", PDF), PICTURES);

        assertThatExceptionOfType(AlreadyPublicException.class)
                .isThrownBy(() -> publications.publish(publication(), Map.of("pdf", PDF), PICTURES));
        assertThat(listings.latest(10)).hasSize(1);
    }

    @Test
    void listsWhatIsPublic() {
        Publication publication = publication();
        publications.publish(publication, Map.of("pdf", PDF), PICTURES);

        Listing listing = new Listing(
                publication.id(),
                "PR/2023/014",
                "PRESS_RELEASE",
                Language.ENGLISH,
                "Headline",
                "Body.",
                publication.publishedAt(),
                publications.item(publication.id()).orElseThrow().changedAt(),
                false);
        assertThat(listings.of(List.of(PublicationId.random(), publication.id())))
                .containsExactly(listing);
        assertThat(listings.of(List.of())).isEmpty();
        assertThat(listings.aboutVisit("b".repeat(32))).containsExactly(listing);
        assertThat(listings.aboutVisit("c".repeat(32))).isEmpty();
    }

    @Test
    void tellsWhatWasPublishedSince() {
        Publication publication = publication();
        publications.publish(publication, Map.of("pdf", PDF), PICTURES);

        List<Listings.Filed> all = listings.since(Listings.Place.START, 10);

        assertThat(all).hasSize(1);
        Listings.Filed filed = all.get(0);
        assertThat(filed.words()).contains("Body.", "Note.");
        assertThat(filed.country()).contains("CN");
        assertThat(filed.topics()).containsExactly("human mobility");
        assertThat(listings.since(filed.place(), 10)).isEmpty();
        assertThat(listings.since(new Listings.Place(publication.publishedAt(), ""), 10))
                .hasSize(1);
    }

    @Test
    void asksTheDatabaseForTheTime() {
        assertThat(Duration.between(publications.databaseTime(), Instant.now()).abs())
                .isLessThan(Duration.ofMinutes(1));
    }

    private static Publication publication() {
        return new Publication(
                PublicationId.random(),
                new Publication.Origin(RELEASE.value(), 1),
                "PR/2023/014",
                "PRESS_RELEASE",
                Language.ENGLISH,
                "Headline",
                "",
                new Dateline("Geneva", LocalDate.of(2023, 4, 6)),
                new Prose("Body."),
                new Prose("Note."),
                new Boilerplate("About", new Prose("Who we are.")),
                List.of(new MediaContact("Media Unit", "", "+41 22 555 01 00", "+41 79 555 01 00", "")),
                ReleaseTexts.complete().fingerprint(),
                APPROVER.id().value(),
                null,
                NOW,
                NOW.plusSeconds(60),
                List.of(new Publication.Document(
                        "pdf", "PR-2023-014-en.pdf", "application/pdf", "d".repeat(64), PDF.length)),
                List.of(shown(SamplePictures.MEETING), shown(SamplePictures.DOT)),
                new Subject(
                        "b".repeat(32),
                        "CN",
                        "António Vitorino",
                        List.of("human mobility"),
                        List.of(new Subject.Met("QIN Gang", "State Councillor"), new Subject.Met("LI Xiaochao", ""))));
    }

    private static Publication.Shown shown(Picture picture) {
        return new Publication.Shown(picture.digest(), picture.format().mediaType(), picture.width(), picture.height());
    }
}
