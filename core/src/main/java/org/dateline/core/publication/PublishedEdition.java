package org.dateline.core.publication;

import java.time.Instant;
import org.dateline.core.text.Language;

/**
 * One language in which a release is public.
 *
 * @param id the address
 * @param headline of the text that holds
 * @param original whether the others are its translations
 */
public record PublishedEdition(
        PublicationId id, Language language, String headline, boolean original, Instant publishedAt) {}
