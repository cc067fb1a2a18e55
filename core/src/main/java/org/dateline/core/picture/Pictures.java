package org.dateline.core.picture;

import java.time.Instant;
import java.util.Optional;
import org.dateline.core.staff.StaffId;

/** The office's pictures. The newsroom does not read them: what is published carries its own. */
public interface Pictures {

    /** Keeps a picture; the same bytes again change nothing. */
    void save(Picture picture, StaffId by, Instant at);

    Optional<Picture> find(String digest);

    /** A picture without its bytes. */
    Optional<PictureOutline> outline(String digest);
}
