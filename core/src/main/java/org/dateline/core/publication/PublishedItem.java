package org.dateline.core.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What the public finds under one address of the newsroom: a text, the one that took its place when it was corrected, or the
 * notice that it was withdrawn.
 *
 * @param id the address; it is the id of what was published there first
 * @param current the text that holds, or held when it was withdrawn
 * @param changedAt when it was published, corrected or withdrawn last, by the database's clock
 * @param corrections the earliest first
 * @param withdrawal null while it is public
 */
public record PublishedItem(
        PublicationId id,
        PublicationId current,
        Instant changedAt,
        List<Correction> corrections,
        @Nullable Withdrawal withdrawal) {

    public PublishedItem {
        corrections = List.copyOf(corrections);
    }

    /**
     * A text that took the place of another.
     *
     * @param publication the text as corrected
     * @param before the text whose place it took
     * @param position counted from 1, minor changes included
     * @param reference {@code PR/2023/014/Corr.1}; of a minor change, that of the text before
     * @param minorChange whether it changes nothing of what is said
     * @param corrigendum in CommonMark: for what, what is to be read
     */
    public record Correction(
            PublicationId publication,
            PublicationId before,
            int position,
            String reference,
            boolean minorChange,
            Prose corrigendum,
            Instant at) {}

    /** @param reason for the public, in the text's language */
    public record Withdrawal(Instant at, String reason) {}

    public Optional<Withdrawal> withdrawalIfAny() {
        return Optional.ofNullable(withdrawal);
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    /** The corrections that were made of a text since; none if it is the current one. */
    public List<Correction> since(PublicationId text) {
        int from = 0;
        for (Correction correction : corrections) {
            if (correction.publication().equals(text)) {
                from = correction.position();
            }
        }
        return corrections.subList(from, corrections.size());
    }
}
