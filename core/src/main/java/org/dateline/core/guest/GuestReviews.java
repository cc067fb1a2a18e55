package org.dateline.core.guest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.link.LinkToken;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.StaffId;

/** The guests of every release; none is forgotten. */
public interface GuestReviews {

    /** Keeps that somebody is asked, and the digest of the token that lets them in. */
    void ask(GuestReview review, LinkToken token);

    Optional<GuestReview> find(GuestReviewId id);

    Optional<GuestReview> ofToken(LinkToken token);

    /** The guests of a release, the last first. */
    List<GuestReview> of(ReleaseId release);

    /** Takes the link back; one that was taken back before stays as it was. */
    void withdraw(GuestReviewId id, StaffId by, Instant at);

    void answer(GuestReviewId id, GuestAnswer answer);
}
