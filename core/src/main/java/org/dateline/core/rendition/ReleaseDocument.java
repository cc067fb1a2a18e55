package org.dateline.core.rendition;

import java.time.Instant;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;

/**
 * A release ready to be set: everything that a document shows, and nothing that depends on who sets it, where or when.
 * Equal documents are set to the same bytes.
 *
 * @param issuedAt the approval's time, which becomes the document's date of creation; for a preview, the revision's time
 * @param standing whether this is the release or a preview of it
 */
public record ReleaseDocument(
        Letterhead letterhead,
        ReleaseType type,
        Reference reference,
        ReleaseText text,
        Instant issuedAt,
        Standing standing) {

    /** What the document is: a preview can never be taken for the release. */
    public enum Standing {
        /** The approved text, as it is published. */
        RELEASE,
        /** A text that nobody has approved: every page says so across its whole face. */
        PREVIEW
    }

    public Fingerprint fingerprint() {
        return text.fingerprint();
    }
}
