package org.dateline.workflow.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.SignedCopies;
import org.dateline.core.rendition.DocumentSigner;
import org.dateline.core.rendition.Rendition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes, if the office has a key, the signed copies of the PDFs that become public. */
@Component
class SignedCopyPress {

    private static final Logger LOG = LoggerFactory.getLogger(SignedCopyPress.class);

    private final DocumentSigner signer;
    private final SignedCopies copies;

    SignedCopyPress(DocumentSigner signer, SignedCopies copies) {
        this.signer = signer;
        this.copies = copies;
    }

    /** In the transaction that makes them public, so that nobody meets first one file and then another. */
    void press(PublicationId publication, List<Rendition> documents, Instant at) {
        documents.stream()
                .filter(document -> document.format().isPdf())
                .forEach(document -> signed(document, publication, at)
                        .ifPresent(copy ->
                                copies.keep(publication, document.format().key(), copy.signer(), copy.bytes())));
    }

    /** The hour of a release does not wait for a certificate: what cannot be signed becomes public as it is. */
    private Optional<DocumentSigner.Signed> signed(Rendition document, PublicationId publication, Instant at) {
        try {
            return signer.signed(document.bytes(), at);
        } catch (RuntimeException trouble) {
            LOG.error("{} of publication {} is public without a signature", document.format(), publication, trouble);
            return Optional.empty();
        }
    }
}
