package org.dateline.core.rendition;

import java.time.Instant;
import java.util.Optional;

/** Signs PDFs in the organization's name. Implementations are safe for use by several threads. */
public interface DocumentSigner {

    /** Of an office that signs nothing. */
    DocumentSigner NOBODY = (pdf, at) -> Optional.empty();

    /**
     * A signed copy of a document, which begins with the document itself, byte for byte.
     *
     * @param at the time that the signature states
     * @return empty if the office signs nothing
     * @throws IllegalStateException if the certificate does not hold at that time, or the document cannot be signed
     */
    Optional<Signed> signed(byte[] pdf, Instant at);

    /** @param signer as the certificate names them */
    record Signed(byte[] bytes, String signer) {}
}
