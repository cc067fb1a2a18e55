package org.dateline.workflow.inbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.intake.Remark;
import org.dateline.core.ledger.LedgerEntry;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.release.ReleaseState;
import org.dateline.core.release.ReleaseSummary;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.Revision;
import org.dateline.core.review.Review;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitRecord;
import org.dateline.workflow.correction.Correcting;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the desk knows of a release.
 *
 * @param current the text that it has now
 * @param findings what the checks say of that text: now, while it is a draft; when it was handed in, afterwards
 * @param reviews what the required desks say of that text
 * @param remarks what stood beside the text in the Word document from which it was begun
 * @param record of the visit that it is about; null if none
 * @param history what happened to it, the first act first
 * @param publication where it is public; null if it is not
 * @param correcting what it puts right, beside the text that is public; null if it is no correction under way
 * @param corrections what was begun to put it right, the earliest first
 */
public record ReleaseFile(
        ReleaseState release,
        Revision current,
        List<CheckedFinding> findings,
        List<Review> reviews,
        Whereabouts whereabouts,
        List<Remark> remarks,
        @Nullable VisitRecord record,
        List<LedgerEntry> history,
        @Nullable PublicationId publication,
        @Nullable Correcting correcting,
        List<ReleaseSummary> corrections) {
    public ReleaseFile {
        findings = List.copyOf(findings);
        reviews = List.copyOf(reviews);
        remarks = List.copyOf(remarks);
        history = List.copyOf(history);
        corrections = List.copyOf(corrections);
    }

    /** The same release with another of its texts, and what the checks said of that. */
    public ReleaseFile withText(Revision other, List<CheckedFinding> said) {
        return new ReleaseFile(
                release,
                other,
                said,
                reviews,
                whereabouts,
                remarks,
                record,
                history,
                publication,
                correcting,
                corrections);
    }

    /** The same release with a text that is being typed; it stands in the place of the newest revision. */
    public ReleaseFile withTyped(ReleaseText text) {
        return withText(new Revision(current.number(), text, current.author(), current.at()), List.of());
    }

    public Optional<Visit> visitIfAny() {
        return Optional.ofNullable(record).map(VisitRecord::visit);
    }

    public Optional<Correcting> correctingIfAny() {
        return Optional.ofNullable(correcting);
    }

    public Optional<PublicationId> publicationIfAny() {
        return Optional.ofNullable(publication);
    }

    /** The remarks of one kind after the other, in the order of the text within each. */
    public Map<Remark.Kind, List<Remark>> remarksByKind() {
        return remarks.stream()
                .collect(Collectors.groupingBy(
                        Remark::kind, () -> new EnumMap<>(Remark.Kind.class), Collectors.toList()));
    }

    public boolean maySubmit() {
        return findings.stream().noneMatch(CheckedFinding::holdsUpSubmission);
    }
}
