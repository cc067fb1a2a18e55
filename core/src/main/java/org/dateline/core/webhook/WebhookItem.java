package org.dateline.core.webhook;

import org.dateline.core.publication.Publication;

/** Writes a publication as systems of agencies read it: the same as its public address gives. */
public interface WebhookItem {

    /** JSON, in UTF-8. */
    byte[] of(Publication publication);
}
