package org.dateline.workflow.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.notice.Notice;
import org.dateline.core.notice.NoticeChoice;
import org.dateline.core.notice.NoticeChoice.Delivery;
import org.dateline.core.notice.NoticeWording;
import org.dateline.core.notice.Notices;
import org.dateline.core.outbox.Letter;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.outbox.MailId;
import org.dateline.core.outbox.Outbox;
import org.dateline.core.outbox.OutboxMail;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes notices down and, for those who want it so, the mail that tells them. */
@Component
class Telling {

    private final Notices notices;
    private final NoticeWording wording;
    private final Outbox outbox;
    private final Staff staff;
    private final Clock clock;

    Telling(Notices notices, NoticeWording wording, Outbox outbox, Staff staff, Clock clock) {
        this.notices = notices;
        this.wording = wording;
        this.outbox = outbox;
        this.staff = staff;
        this.clock = clock;
    }

    /** Tells of one release; whoever is told several things at once has one mail. */
    void tell(Release release, List<Notice> all) {
        Map<StaffId, List<Notice>> byReader = new LinkedHashMap<>();
        all.forEach(notice -> byReader.computeIfAbsent(notice.to(), reader -> new ArrayList<>())
                .add(notice));
        byReader.forEach((reader, theirs) ->
                staff.find(reader).filter(StaffMember::active).ifPresent(member -> tell(member, release, theirs)));
    }

    private void tell(StaffMember reader, Release release, List<Notice> theirs) {
        NoticeChoice choice = notices.choice(reader.id());
        MailId mail = choice.wantsMail() && choice.delivery() == Delivery.AT_ONCE
                ? write(
                        reader,
                        choice,
                        release.id(),
                        theirs.stream().map(notice -> line(notice, release)).toList())
                : null;
        boolean later = choice.wantsMail() && mail == null;
        theirs.forEach(notice -> notices.add(notice, mail, later));
    }

    static NoticeWording.Line line(Notice notice, Release release) {
        return new NoticeWording.Line(
                notice, release.state().reference(), release.state().type());
    }

    /** @param about the release that the mail is about; null if it is about several */
    MailId write(StaffMember reader, NoticeChoice choice, @Nullable ReleaseId about, List<NoticeWording.Line> lines) {
        Letter letter = wording.letter(reader, choice.languageIfAny(), lines);
        Instant now = clock.instant();
        OutboxMail mail = OutboxMail.plain(
                OutboxMail.Kind.NOTICE,
                about,
                new MailAddress(reader.name(), choice.address()),
                letter.subject(),
                letter.text(),
                now);
        outbox.add(mail);
        return mail.id();
    }
}
