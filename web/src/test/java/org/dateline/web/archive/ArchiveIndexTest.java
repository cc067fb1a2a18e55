package org.dateline.web.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.publication.Archive;
import org.dateline.core.publication.Listing;
import org.dateline.core.publication.Listings;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.Selection;
import org.dateline.core.text.Language;
import org.dateline.web.organization.ConfiguredOrganization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The index takes in everything, once, in whatever order it is committed and however often the database is away. */
class ArchiveIndexTest {

    private static final Instant START = Instant.parse("2023-04-06T13:00:00Z");
    private static final ConfiguredOrganization ORGANIZATION = new ConfiguredOrganization(
            Map.of("en", "Office"),
            Map.of(),
            Map.of(),
            Map.of(),
            ZoneId.of("Europe/Zurich"),
            List.of(),
            List.of(),
            Map.of());

    private final Public listings = new Public();
    private final ArchiveIndex index = opened(listings);
    private final LuceneArchive archive = new LuceneArchive(index);

    private static ArchiveIndex opened(Listings listings) {
        try {
            return new ArchiveIndex(listings, ORGANIZATION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void saysThatThereMayBeMoreUntilEverythingIsTakenIn() {
        for (int i = 0; i < 2 * ArchiveIndex.AT_ONCE + 10; i++) {
            listings.publish(START.plusSeconds(i));
        }

        Archive.Found first = everything();
        assertThat(first.complete()).isFalse();
        assertThat(first.total()).isEqualTo(ArchiveIndex.AT_ONCE);
        everything();

        assertThat(everything().complete()).isTrue();
        assertThat(everything().total()).isEqualTo(2 * ArchiveIndex.AT_ONCE + 10);
    }

    @Test
    void findsWhatIsCommittedLate() {
        listings.publish(START);
        assertThat(everything().total()).isEqualTo(1);

        listings.publish(START.minusSeconds(60));
        listings.publish(START);

        assertThat(everything().total()).isEqualTo(3);
        assertThat(everything().total()).isEqualTo(3);
    }

    @Test
    void goesOnWhenTheDatabaseIsBack() {
        listings.publish(START);
        listings.away = true;
        assertThatIllegalStateException().isThrownBy(index::look);

        listings.away = false;

        assertThat(everything().complete()).isTrue();
        assertThat(everything().total()).isEqualTo(1);
    }

    @Test
    void findsTheWordsThatHoldAndNothingOfWhatWasWithdrawn() {
        PublicationId id = PublicationId.random();
        listings.put(id, START, "ten envoys", false);
        assertThat(found("ten")).isEqualTo(1);

        listings.put(id, START.plusSeconds(60), "twelve envoys", false);
        assertThat(found("ten")).isZero();
        assertThat(found("twelve")).isEqualTo(1);

        listings.put(id, START.plusSeconds(120), "", true);
        assertThat(found("twelve")).isZero();
        assertThat(everything().total()).isZero();
    }

    private long found(String words) {
        return archive.find(new Selection(words, Map.of()), "", 5).total();
    }

    private Archive.Found everything() {
        return archive.find(Selection.everything(), "", 5);
    }

    /** What is public, in the order of the interface, without a database. */
    private static final class Public implements Listings {

        private final List<Filed> all = new ArrayList<>();
        private boolean away;

        void publish(Instant at) {
            put(PublicationId.random(), at, "Words", false);
        }

        void put(PublicationId id, Instant at, String words, boolean withdrawn) {
            all.removeIf(filed -> filed.id().equals(id));
            all.add(new Filed(
                    id,
                    "PR/2023/%03d".formatted(all.size()),
                    "PRESS_RELEASE",
                    Language.ENGLISH,
                    withdrawn ? "" : "Headline",
                    words,
                    START,
                    at,
                    withdrawn,
                    Optional.empty(),
                    Optional.empty(),
                    List.of()));
        }

        @Override
        public List<Filed> since(Place from, int most) {
            if (away) {
                throw new IllegalStateException("away");
            }
            Comparator<Place> order = Comparator.comparing(Place::changedAt).thenComparing(Place::id);
            return all.stream()
                    .filter(filed -> order.compare(filed.place(), from) > 0)
                    .sorted(Comparator.comparing(Filed::place, order))
                    .limit(most)
                    .toList();
        }

        @Override
        public List<Listing> latest(int most) {
            throw new AssertionError("the index does not ask for it");
        }

        @Override
        public List<Listing> changed(int most) {
            throw new AssertionError("the index does not ask for it");
        }

        @Override
        public List<Filed> withdrawn(int most) {
            throw new AssertionError("the index does not ask for it");
        }

        @Override
        public List<Listing> of(Collection<PublicationId> ids) {
            throw new AssertionError("the index does not ask for it");
        }

        @Override
        public List<Listing> aboutVisit(String visit) {
            throw new AssertionError("the index does not ask for it");
        }

        @Override
        public List<Listing> between(Instant from, Instant until, int most) {
            throw new AssertionError("the index does not ask for it");
        }

        @Override
        public List<Integer> years() {
            throw new AssertionError("the index does not ask for it");
        }
    }
}
