package org.dateline.core.publication;

import java.util.Collection;
import java.util.Set;

/** Of which publications the hub of the feeds was told. All nodes share it. */
public interface HubPings {

    /** Those of them that it was told of. */
    Set<PublicationId> toldOf(Collection<PublicationId> some);

    /** It was told of that publication; again, if two nodes did at once. */
    void told(PublicationId publication);
}
