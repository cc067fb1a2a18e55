package org.dateline.web.mail;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.notice.Notice;
import org.dateline.core.notice.NoticeWording;
import org.dateline.core.outbox.Letter;
import org.dateline.core.rendition.Organization;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.text.Language;
import org.dateline.web.page.PageWords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The words of notices, from the bundles, in the language of whoever reads them. A mail is plain text: whoever reads it follows one link to the desk. */
@Component
class BundledNoticeWording implements NoticeWording {

    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final PageWords words;
    private final MailSettings settings;
    private final Organization organization;

    private final Language office;

    /** @param language in which the organization writes to its staff, a BCP 47 tag */
    BundledNoticeWording(
            PageWords words,
            MailSettings settings,
            Organization organization,
            @Value("${dateline.mail.language}") String language) {
        this.words = words;
        this.settings = settings;
        this.organization = organization;
        office = Language.ofTag(language)
                .orElseThrow(() ->
                        new IllegalArgumentException("dateline.mail.language is one of en, fr, es, ar, ru and zh"));
    }

    @Override
    public Letter letter(StaffMember to, Optional<Language> chosen, List<Line> lines) {
        return new Writing(chosen.orElse(office)).letter(to, lines);
    }

    private static String path(Notice notice) {
        String release = "/desk/releases/" + notice.release();
        return switch (notice.kind()) {
            case REVIEW_ASKED, REVIEW_HANDED_OVER, REVIEW_REMINDER, REVIEW_OVERDUE -> release + "/review";
            default -> release;
        };
    }

    /** One mail, in one language. */
    private final class Writing {

        private final Language language;

        Writing(Language language) {
            this.language = language;
        }

        Letter letter(StaffMember to, List<Line> lines) {
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
                    say("newsroom.type." + line.type().name()),
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
                    .map(each -> say("notice.desk." + each.name()))
                    .orElse("");
            return say("notice.kind." + notice.kind().name(), desk);
        }

        private String hour(Instant moment) {
            ZonedDateTime there = moment.atZone(organization.zone());
            DateTimeFormatter day = language == Language.ENGLISH
                    ? BRITISH
                    : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language.locale());
            return day.format(there) + ", " + HOUR.format(there);
        }

        private String say(String key, Object... arguments) {
            return words.in(language, key, arguments);
        }
    }
}
