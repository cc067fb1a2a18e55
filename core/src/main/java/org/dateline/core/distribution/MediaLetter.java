package org.dateline.core.distribution;

import java.util.List;
import org.dateline.core.outbox.HeaderLine;

/**
 * A mail to a subscriber, in words.
 *
 * @param text plain
 * @param html the same as HTML
 */
public record MediaLetter(String subject, String text, String html, List<HeaderLine> headers) {

    public MediaLetter {
        headers = List.copyOf(headers);
    }
}
