package org.dateline.core.rendition;

import java.net.URI;
import org.dateline.core.fingerprint.Fingerprint;

/** Where anyone can check that a document is genuine. */
public interface Verification {

    /** The address that answers for a published text with this fingerprint. */
    URI addressOf(Fingerprint fingerprint);
}
