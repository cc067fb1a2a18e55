package org.dateline.web.newsroom;

import java.time.Instant;
import org.dateline.core.text.Language;

/**
 * What stands in the place of what was withdrawn.
 *
 * @param reference {@code PR/2023/014}
 * @param type the name of the release's type
 * @param publishedAt when it was published first
 * @param reason for the public, in the release's language
 * @param moment when it was withdrawn
 */
record WithdrawnNotice(String reference, String type, Instant publishedAt, String reason, Moment moment) {

    public Language language() {
        return moment.language();
    }
}
