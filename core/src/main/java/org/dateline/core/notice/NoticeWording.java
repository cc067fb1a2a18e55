package org.dateline.core.notice;

import java.util.List;
import java.util.Optional;
import org.dateline.core.outbox.Letter;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.text.Language;

/** Puts notices into words. It is given nothing of a text, so that no mail can hold any. */
public interface NoticeWording {

    /**
     * @param language that the reader chose; empty for the one in which the organization writes to its staff
     * @param lines at least one
     */
    Letter letter(StaffMember to, Optional<Language> language, List<Line> lines);

    /** A notice, with what a release may be called outside of the office before it is published. */
    record Line(Notice notice, Reference reference, ReleaseType type) {}
}
