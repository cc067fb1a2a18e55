package org.dateline.core.release;

import java.time.Instant;
import org.dateline.core.text.Language;

/**
 * A release as a line in a list.
 *
 * @param headline of the current revision; may be empty
 */
public record ReleaseSummary(
        ReleaseId id,
        Reference reference,
        ReleaseType type,
        Language language,
        String headline,
        Stage stage,
        Instant stageSince) {}
