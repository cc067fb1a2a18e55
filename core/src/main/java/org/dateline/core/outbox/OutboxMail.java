package org.dateline.core.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.rendition.Format;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one recipient, as it was written.
 *
 * @param release that it is about; null if none
 * @param subject one line
 * @param html the same words as HTML; null if it is a mail of plain text
 * @param headers fields besides those that every mail has
 * @param attachment a document that goes with it; null if none
 * @param at when it was written
 */
public record OutboxMail(
        MailId id,
        Kind kind,
        @Nullable ReleaseId release,
        MailAddress to,
        String subject,
        String text,
        @Nullable String html,
        List<HeaderLine> headers,
        @Nullable Attachment attachment,
        Instant at) {

    public OutboxMail {
        HeaderLine.requireOneLine(subject, "a subject");
        if (subject.isBlank()) {
            throw new IllegalArgumentException("a mail has a subject");
        }
        headers = List.copyOf(headers);
    }

    /** A mail of plain text, with nothing attached. */
    public static OutboxMail plain(
            Kind kind, @Nullable ReleaseId release, MailAddress to, String subject, String text, Instant at) {
        return new OutboxMail(MailId.random(), kind, release, to, subject, text, null, List.of(), null, at);
    }

    public Optional<Attachment> attachmentIfAny() {
        return Optional.ofNullable(attachment);
    }

    /** Why a mail is written. */
    public enum Kind {
        /** To one of the staff: something waits for them, or happened to what they have written. */
        NOTICE,
        /** To a guest, who is asked for a review. */
        GUEST_REVIEW,
        /** To somebody of the media: what was published. */
        DISTRIBUTION,
        /** To whoever asked for releases by mail, to confirm it. */
        SUBSCRIPTION,
        /** To somebody of the media, who gets the link to a copy under embargo. */
        EMBARGOED_COPY
    }

    /**
     * A document of a release. The mail names it and does not hold it: ten thousand mails hold one document.
     *
     * @param fileName as the recipient sees it; one line
     */
    public record Attachment(ReleaseId release, int revision, Format format, String fileName) {

        public Attachment {
            HeaderLine.requireOneLine(fileName, "a file's name");
        }
    }
}
