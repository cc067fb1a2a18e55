package org.dateline.core.distribution;

import java.time.Instant;
import java.util.Optional;
import org.dateline.core.publication.PublicationId;
import org.jspecify.annotations.Nullable;

/**
 * What was published is to go to the media. The row is written in the transaction that publishes, so that it is never
 * lost, and there is none of what is not published; mails are written from it afterwards, batch by batch.
 *
 * @param thoseWhoGot it goes to exactly those who got that publication; null if it goes to whoever wants it
 * @param note public words that stand before the text, such as what was corrected or why it is withdrawn; may be empty
 * @param writtenAt when the last mail was written; null while there are more to write
 */
public record Distribution(
        DistributionId id,
        Kind kind,
        PublicationId publication,
        @Nullable PublicationId thoseWhoGot,
        String note,
        Instant dueAt,
        @Nullable Instant writtenAt) {

    /** What is told. */
    public enum Kind {
        PUBLICATION,
        CORRECTION,
        /** That a publication is taken back; its text is not sent again. */
        WITHDRAWAL
    }

    public Optional<PublicationId> thoseWhoGotIfAny() {
        return Optional.ofNullable(thoseWhoGot);
    }

    public boolean isWritten() {
        return writtenAt != null;
    }
}
