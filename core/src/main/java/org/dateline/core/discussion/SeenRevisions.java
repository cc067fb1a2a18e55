package org.dateline.core.discussion;

import java.time.Instant;
import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.StaffId;

/** Which revision of a release each member of the staff has last read, and said so by what they did. */
public interface SeenRevisions {

    Optional<Integer> last(ReleaseId release, StaffId who);

    /** Nothing changes if a later one was read before. */
    void saw(ReleaseId release, int revision, StaffId who, Instant at);
}
