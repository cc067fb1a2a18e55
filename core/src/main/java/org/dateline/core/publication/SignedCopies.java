package org.dateline.core.publication;

import java.util.List;
import java.util.Optional;

/**
 * The signed copies of what is public. The publication, the ledger and every verification go by the document without its
 * signature: a signed copy is made once, with the publication, and kept beside it.
 */
public interface SignedCopies {

    /** Keeps the signed copy of a document of a publication, in the transaction that makes it public. */
    void keep(PublicationId publication, String format, String signer, byte[] content);

    /** The signed copies of a publication; none if the office signed nothing when it was made. */
    List<SignedCopy> of(PublicationId publication);

    Optional<byte[]> content(PublicationId publication, String format);

    /** The bytes of the signed copy, for whoever knows what was published by its release and revision. */
    Optional<byte[]> content(Publication.Origin origin, String format);

    /**
     * The digest of the document that a signed copy of exactly these bytes was made of.
     *
     * @param digest SHA-256, 64 hexadecimal digits in lower case
     */
    Optional<String> documentOf(String digest);
}
