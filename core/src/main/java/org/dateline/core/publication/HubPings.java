package org.dateline.core.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Of what the hub of the feeds was told: that something was published, corrected or withdrawn. All nodes share it. */
public interface HubPings {

    /** Up to which change it was told of those of them of which it was told at all. */
    Map<PublicationId, Instant> toldOf(Collection<PublicationId> some);

    /** It was told of that change of what is under an address; again, if two nodes did at once. */
    void told(PublicationId item, Instant changedAt);
}
