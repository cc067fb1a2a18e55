package org.dateline.workflow.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.notice.Notice;
import org.dateline.core.notice.NoticeChoice;
import org.dateline.core.notice.NoticeChoice.Delivery;
import org.dateline.core.notice.NoticeWording;
import org.dateline.core.notice.Notices;
import org.dateline.core.outbox.MailId;
import org.dateline.core.release.Release;
import org.dateline.core.release.Releases;
import org.dateline.core.rendition.Organization;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where everybody reads what they were told, and says how they want to be. */
@Service
@Transactional
public class NoticeDesk {

    private static final int MOST_SHOWN = 50;

    private final Notices notices;
    private final Releases releases;
    private final Staff staff;
    private final Organization organization;
    private final Telling telling;
    private final Clock clock;

    NoticeDesk(
            Notices notices, Releases releases, Staff staff, Organization organization, Telling telling, Clock clock) {
        this.notices = notices;
        this.releases = releases;
        this.staff = staff;
        this.organization = organization;
        this.telling = telling;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public NoticeChoice choice(StaffId who) {
        return notices.choice(member(who).id());
    }

    /** Somebody's own choice; nobody chooses for another. */
    public void choose(NoticeChoice choice) {
        notices.choose(new NoticeChoice(
                member(choice.who()).id(), choice.address(), choice.delivery(), choice.hour(), choice.language()));
    }

    /** What somebody was told of late, the last first. */
    @Transactional(readOnly = true)
    public List<NoticeWording.Line> last(StaffId who) {
        return lines(notices.last(member(who).id(), MOST_SHOWN));
    }

    private StaffMember member(StaffId who) {
        return staff.find(who)
                .filter(StaffMember::active)
                .orElseThrow(() -> new NotEntitledException(who, "have notices"));
    }

    private List<NoticeWording.Line> lines(List<Notice> some) {
        List<NoticeWording.Line> lines = new ArrayList<>();
        some.forEach(notice -> {
            Optional<Release> release = releases.find(notice.release());
            release.ifPresent(found -> lines.add(Telling.line(notice, found)));
        });
        return lines;
    }

    /** Those for whom notices wait to be told together. */
    @Transactional(readOnly = true)
    List<StaffId> waitingForTheirMail() {
        return notices.withUntold();
    }

    /** Writes the daily mail of somebody whose hour has come; nothing happens before it, or if another node was quicker. */
    void writeDaily(StaffId who) {
        List<Notice> untold = notices.untold(who);
        NoticeChoice choice = notices.choice(who);
        Instant now = clock.instant();
        Optional<StaffMember> reader = staff.find(who).filter(StaffMember::active);
        if (untold.isEmpty()) {
            return;
        }
        if (!choice.wantsMail() || reader.isEmpty()) {
            notices.told(who, null);
        } else if (choice.delivery() == Delivery.AT_ONCE
                || untold.get(0).at().isBefore(choice.lastDaily(now, organization.zone()))) {
            MailId mail = telling.write(reader.get(), choice, null, lines(untold));
            notices.told(who, mail);
        }
    }
}
