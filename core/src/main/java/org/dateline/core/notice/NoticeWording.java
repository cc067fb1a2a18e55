package org.dateline.core.notice;

import java.util.List;
import org.dateline.core.outbox.Letter;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffMember;

/** Puts notices into words. It is given nothing of a text, so that no mail can hold any. */
public interface NoticeWording {

    /** @param lines at least one */
    Letter letter(StaffMember to, List<Line> lines);

    /** A notice, with what a release may be called outside of the office before it is published. */
    record Line(Notice notice, Reference reference, ReleaseType type) {}
}
