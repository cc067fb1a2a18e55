package org.dateline.core.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.fingerprint.Fingerprint;

/** What is public. Nothing else can be reached from outside. */
public interface Publications {

    /**
     * Makes a text public, with its documents and pictures.
     *
     * @param documents the bytes of each document of the publication, by its format
     * @param pictures the bytes of each picture of the publication, by its digest
     * @throws AlreadyPublicException if that revision is public already
     */
    void publish(Publication publication, Map<String, byte[]> documents, Map<String, byte[]> pictures);

    /**
     * Puts a text in the place of the one that is public under an address. The one before is kept.
     *
     * @param item the address
     * @throws AlreadyPublicException if that revision is public already
     */
    void correct(
            PublicationId item,
            Publication publication,
            Corrigendum corrigendum,
            Map<String, byte[]> documents,
            Map<String, byte[]> pictures);

    /**
     * Takes what is under an address away from the public.
     *
     * @param reason for the public, in the text's language
     */
    void withdraw(PublicationId item, String reason, Instant at);

    /** What the public finds under the address of that publication, or of the one that it corrects. */
    Optional<PublishedItem> item(PublicationId publication);

    Optional<Publication> find(PublicationId id);

    /** The fingerprint in the corrigendum's documents of a text that corrects another; empty if there are none. */
    Optional<Fingerprint> corrigendumFingerprint(PublicationId correcting);

    /** The publication of a release, if it is public. */
    Optional<Publication> ofRelease(String release);

    /** The bytes of a document. */
    Optional<byte[]> document(PublicationId id, String format);

    /**
     * The publication that has a document of exactly these bytes.
     *
     * @param digest SHA-256, 64 hexadecimal digits in lower case
     */
    Optional<Publication> withDocument(String digest);

    /** The bytes of a picture. */
    Optional<byte[]> picture(PublicationId id, String digest);

    /**
     * What was published under a fingerprint, the last first.
     *
     * @param start the first digits of it, or all of them; hexadecimal, in lower case
     */
    List<Publication> withFingerprint(String start);

    /** The database's time, which every node shares: the only clock that the gate believes. */
    Instant databaseTime();
}
