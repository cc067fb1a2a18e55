package org.dateline.core.publication;

import java.time.Instant;
import org.dateline.core.text.Language;

/**
 * What the public finds under one address, as lists show it.
 *
 * @param reference {@code PR/2023/014}
 * @param type the name of the release's type
 * @param headline of the text that holds; empty if it was withdrawn, as is the summary
 * @param summary the subhead, or the first paragraph's words
 * @param publishedAt when it was published first
 * @param changedAt when it was published, corrected or withdrawn last
 */
public record Listing(
        PublicationId id,
        String reference,
        String type,
        Language language,
        String headline,
        String summary,
        Instant publishedAt,
        Instant changedAt,
        boolean withdrawn) {}
