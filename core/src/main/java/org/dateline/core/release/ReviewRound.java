package org.dateline.core.release;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.review.Review;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;

/** What the reviewing desks have said of a release's text as it is now, and who of them has not. */
record ReviewRound(ReleaseState release) {

    List<Review> validReviews() {
        return release.requiredReviews().stream()
                .sorted()
                .flatMap(desk -> lastOf(desk).stream())
                .toList();
    }

    private Optional<Review> lastOf(ReviewingDesk desk) {
        return release.reviews().stream()
                .filter(review -> review.desk() == desk
                        && review.fingerprint().equals(release.currentRevision().fingerprint()))
                .filter(review -> review.submission() == release.submissions()
                        // Where several people must clear a text, they do so anew: who did before might be too few.
                        || review.isCleared() && release.reviewers() <= 1)
                .reduce((earlier, later) -> later);
    }

    Set<ReviewingDesk> outstanding() {
        Set<ReviewingDesk> outstanding = EnumSet.noneOf(ReviewingDesk.class);
        outstanding.addAll(release.requiredReviews());
        validReviews().forEach(review -> outstanding.remove(review.desk()));
        return outstanding;
    }

    /** Whether enough different people will have cleared it in the end, if this one clears it for that desk now. */
    boolean leavesEnoughFor(ReviewingDesk desk, StaffId reviewer) {
        Set<StaffId> people =
                validReviews().stream().map(Review::reviewer).collect(Collectors.toCollection(LinkedHashSet::new));
        people.add(reviewer);
        Set<ReviewingDesk> left = outstanding();
        boolean asked = left.remove(desk);
        return !asked || people.size() + left.size() >= release.reviewers();
    }
}
