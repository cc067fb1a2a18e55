package org.dateline.web.mail;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.core.notice.Notice;
import org.dateline.core.notice.NoticeWording;
import org.dateline.core.outbox.Letter;
import org.dateline.core.rendition.Organization;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.text.Language;
import org.dateline.web.page.PageWords;
import org.springframework.stereotype.Component;

/** The words of notices, from the bundles. A mail is plain text: whoever reads it follows one link to the desk. */
@Component
class BundledNoticeWording implements NoticeWording {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);

    private final PageWords words;
    private final MailSettings settings;
    private final Organization organization;

    BundledNoticeWording(PageWords words, MailSettings settings, Organization organization) {
        this.words = words;
        this.settings = settings;
        this.organization = organization;
    }

    @Override
    public Letter letter(StaffMember to, List<Line> lines) {
        String body = lines.stream().map(this::paragraph).collect(Collectors.joining("\n\n"));
        return new Letter(
                subject(lines),
                String.join(
                        "\n\n",
                        say("notice.mail.greeting", to.name()),
                        body,
                        say("notice.mail.why"),
                        say("notice.mail.choice", settings.link("/desk/notices"))));
    }

    private String subject(List<Line> lines) {
        Line first = lines.get(0);
        return lines.size() == 1
                ? say("notice.mail.subject", first.reference().value(), what(first.notice()))
                : say("notice.mail.subject.several", lines.size());
    }

    private String paragraph(Line line) {
        Notice notice = line.notice();
        String said = say(
                "notice.mail.line",
                line.reference().value(),
                say("release.type." + line.type().name()),
                what(notice));
        String due = notice.dueIfAny()
                .map(moment -> "\n"
                        + say(
                                "notice.mail.due",
                                hour(moment),
                                organization.zone().getId()))
                .orElse("");
        return said + due + "\n" + settings.link(path(notice));
    }

    private String what(Notice notice) {
        String desk = notice.deskIfAny()
                .map(each -> say("release.desk." + each.name()))
                .orElse("");
        return say("notice.kind." + notice.kind().name(), desk);
    }

    private static String path(Notice notice) {
        String release = "/desk/releases/" + notice.release();
        return switch (notice.kind()) {
            case REVIEW_ASKED, REVIEW_HANDED_OVER, REVIEW_REMINDER, REVIEW_OVERDUE -> release + "/review";
            default -> release;
        };
    }

    private String hour(Instant moment) {
        return HOUR.format(moment.atZone(organization.zone()));
    }

    private String say(String key, Object... arguments) {
        return words.in(Language.ENGLISH, key, arguments);
    }
}
