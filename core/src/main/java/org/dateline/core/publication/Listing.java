package org.dateline.core.publication;

import java.time.Instant;
import org.dateline.core.text.Language;

/**
 * A publication as lists show it.
 *
 * @param reference {@code PR/2023/014}
 * @param type the name of the release's type
 * @param summary the subhead, or the first paragraph's words
 */
public record Listing(
        PublicationId id,
        String reference,
        String type,
        Language language,
        String headline,
        String summary,
        Instant publishedAt) {}
