package org.dateline.core.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dateline.core.text.Language;

/** Lists of what is public. */
public interface Listings {

    /** The latest publications, the last first. */
    List<Listing> latest(int most);

    /** What was published, corrected or withdrawn last, the last change first. */
    List<Listing> changed(int most);

    /** Those publications, in the order that is asked for, also what was withdrawn; what was never public is left out. */
    List<Listing> of(Collection<PublicationId> ids);

    /** All that was published about a visit, the first first. */
    List<Listing> aboutVisit(String visit);

    /** What was published from one instant until before another, the first first. */
    List<Listing> between(Instant from, Instant until, int most);

    /** The years, by UTC, from the first publication to the last. */
    List<Integer> years();

    /** What changed from that place on, the earliest change first; of what was withdrawn, that it was. */
    List<Filed> since(Place from, int most);

    /** What was withdrawn last, the last first; of each what it was filed under, and no word. */
    List<Filed> withdrawn(int most);

    /** A place in the order of changes. */
    record Place(Instant changedAt, String id) {

        public static final Place START = new Place(Instant.EPOCH, "");
    }

    /**
     * A publication with all its words, and what it is filed under.
     *
     * @param words all that it says beside the headline
     * @param withdrawn whether it was withdrawn; it says nothing then
     * @param country empty if it is about no visit, as is the principal
     */
    record Filed(
            PublicationId id,
            String reference,
            String type,
            Language language,
            String headline,
            String words,
            Instant publishedAt,
            Instant changedAt,
            boolean withdrawn,
            Optional<String> country,
            Optional<String> principal,
            List<String> topics) {

        public Filed {
            topics = List.copyOf(topics);
        }

        public Place place() {
            return new Place(changedAt, id.value());
        }
    }
}
