package org.dateline.workflow.guest;

import java.util.List;
import java.util.Optional;
import org.dateline.core.guest.GuestReview;
import org.dateline.core.picture.PictureOutline;
import org.dateline.core.release.ReleaseState;
import org.dateline.core.release.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What a guest has before them.
 *
 * @param text null if it was changed since they were asked, and they were not asked about what comes after
 * @param pictures that the text shows and the office has
 * @param asker who asked them, by name
 */
public record GuestVisit(
        GuestReview review,
        ReleaseState release,
        @Nullable Revision text,
        List<PictureOutline> pictures,
        String asker) {

    public GuestVisit {
        pictures = List.copyOf(pictures);
    }

    public Optional<Revision> textIfAny() {
        return Optional.ofNullable(text);
    }
}
