package org.dateline.core.workingcopy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.StaffId;

/** What everybody is typing: at most one working copy of a release for each person. */
public interface WorkingCopies {

    Optional<WorkingCopy> find(ReleaseId release, StaffId by);

    /** Keeps it in the place of the person's last one. */
    void save(WorkingCopy copy);

    void delete(ReleaseId release, StaffId by);

    /** Of everybody, because nobody can write on. */
    void deleteAll(ReleaseId release);

    /** Who has kept a working copy since then, whoever it is first by name. */
    List<StaffId> writingSince(ReleaseId release, Instant since);
}
