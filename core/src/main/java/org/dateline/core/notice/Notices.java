package org.dateline.core.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dateline.core.outbox.MailId;
import org.dateline.core.staff.StaffId;
import org.jspecify.annotations.Nullable;

/** What everybody was told, and how they want to be. */
public interface Notices {

    /**
     * Adds a notice, in the transaction of what it tells of.
     *
     * @param mail that tells it; null if none does
     * @param untold whether a later mail is to tell it
     */
    void add(Notice notice, @Nullable MailId mail, boolean untold);

    /** The last notices to somebody, the last first; so many at most. */
    List<Notice> last(StaffId who, int most);

    /** Those who have notices that a later mail is to tell. */
    List<StaffId> withUntold();

    /** What a later mail is to tell somebody, the first first; held, as their choice is, until the transaction ends. */
    List<Notice> untold(StaffId who);

    /** Everything that was untold is told by that mail; by none if it is null. */
    void told(StaffId who, @Nullable MailId mail);

    NoticeChoice choice(StaffId who);

    void choose(NoticeChoice choice);

    /** Of which of these things that was said before. */
    Set<String> said(Notice.Kind kind, Collection<String> subjects);

    /**
     * Notes that something is said of a thing, in the transaction in which it is said.
     *
     * @param subject the thing's id, up to 64 characters
     * @return false if it was said before
     */
    boolean sayOnce(String subject, Notice.Kind kind, Instant at);
}
