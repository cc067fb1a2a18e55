package org.dateline.core.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** In which languages the same release is public. What is not published, or was withdrawn, is in none of the answers. */
public interface PublishedEditions {

    /**
     * Says that a publication is an edition.
     *
     * @param original the id of the release that it translates, which may not be public
     */
    void tie(PublicationId edition, String original);

    /**
     * Every language in which the same is public, itself among them: the original first, then by their tags. Empty if there
     * is but this one.
     */
    List<PublishedEdition> of(PublicationId publication);

    /** The same for whatever was published in that time, the second exclusive; what is public in one language is left out. */
    Map<PublicationId, List<PublishedEdition>> between(Instant from, Instant until);
}
