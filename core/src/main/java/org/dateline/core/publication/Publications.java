package org.dateline.core.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is public. Nothing else can be reached from outside. */
public interface Publications {

    /**
     * Makes a text public, with its documents.
     *
     * @param documents the bytes of each document of the publication, by its format
     * @throws AlreadyPublicException if that revision is public already
     */
    void publish(Publication publication, Map<String, byte[]> documents);

    Optional<Publication> find(PublicationId id);

    /** The publication of a release, if it is public. */
    Optional<Publication> ofRelease(String release);

    /** The bytes of a document. */
    Optional<byte[]> document(PublicationId id, String format);

    /** The latest publications, the last first. */
    List<Publication> latest(int most);

    /** The database's time, which every node shares: the only clock that the gate believes. */
    Instant databaseTime();
}
