package org.dateline.core.discussion;

import java.util.List;
import java.util.Optional;
import org.dateline.core.release.ReleaseId;

/** What was ever said of passages. Comments are only added. */
public interface Threads {

    /** Keeps a new thread, or what was added to one and whether it is resolved. */
    void save(CommentThread thread);

    /** A thread of that release. */
    Optional<CommentThread> find(ReleaseId release, ThreadId id);

    /** In the order in which they were opened. */
    List<CommentThread> of(ReleaseId release);
}
