package org.dateline.workflow.inbox;

import java.util.List;
import java.util.Optional;
import org.dateline.core.check.Finding;
import org.dateline.core.ledger.LedgerEntry;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.release.ReleaseState;
import org.dateline.core.release.Revision;
import org.dateline.core.review.Review;
import org.dateline.core.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the desk knows of a release.
 *
 * @param current the text that it has now
 * @param findings what the checks say of that text
 * @param reviews what the required desks say of that text
 * @param visit that it is about; null if none
 * @param history what happened to it, the first act first
 * @param publication where it is public; null if it is not
 */
public record ReleaseFile(
        ReleaseState release,
        Revision current,
        List<Finding> findings,
        List<Review> reviews,
        Whereabouts whereabouts,
        @Nullable Visit visit,
        List<LedgerEntry> history,
        @Nullable PublicationId publication) {
    public ReleaseFile {
        findings = List.copyOf(findings);
        reviews = List.copyOf(reviews);
        history = List.copyOf(history);
    }

    /** The same release with another of its texts. */
    public ReleaseFile withText(Revision other) {
        return new ReleaseFile(release, other, List.of(), reviews, whereabouts, visit, history, publication);
    }

    public Optional<Visit> visitIfAny() {
        return Optional.ofNullable(visit);
    }

    public Optional<PublicationId> publicationIfAny() {
        return Optional.ofNullable(publication);
    }

    public boolean maySubmit() {
        return findings.stream().noneMatch(Finding::blocksSubmission);
    }
}
