package org.dateline.workflow.copy;

import java.time.Instant;
import java.util.List;
import org.dateline.core.copy.EmbargoedCopy;
import org.dateline.core.picture.PictureOutline;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.ReleaseState;
import org.dateline.core.release.Revision;

/** What stands behind a link that leads somewhere. */
public sealed interface OpenedCopy {

    /**
     * The approved text, before it is published.
     *
     * @param embargo until when it is kept back
     * @param at the database's time: the embargo may have lifted, and the release not be published yet
     * @param pictures that the text shows and the office has
     */
    record Text(
            EmbargoedCopy copy,
            ReleaseState release,
            Revision revision,
            Embargo embargo,
            Instant at,
            List<PictureOutline> pictures)
            implements OpenedCopy {

        public Text {
            pictures = List.copyOf(pictures);
        }

        public boolean hasLifted() {
            return embargo.hasLiftedAt(at);
        }
    }

    /** It is published: the link leads to the newsroom. */
    record Published(PublicationId publication) implements OpenedCopy {}
}
