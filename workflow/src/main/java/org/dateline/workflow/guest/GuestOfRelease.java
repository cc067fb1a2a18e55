package org.dateline.workflow.guest;

import org.dateline.core.guest.GuestAnswer;
import org.dateline.core.guest.GuestReview;

/**
 * A guest as the desk sees them.
 *
 * @param open whether the link leads anywhere now
 * @param current the number of the revision that the release has now
 */
public record GuestOfRelease(GuestReview review, boolean open, int current) {

    /** Whether an answer is of another text than the release has now. */
    public boolean isOfAnEarlierText(GuestAnswer answer) {
        return answer.revision() != current;
    }
}
