package org.dateline.web.mail;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.core.guest.GuestReview;
import org.dateline.core.guest.GuestWording;
import org.dateline.core.link.LinkToken;
import org.dateline.core.outbox.Letter;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.text.Language;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.page.PageWords;
import org.springframework.stereotype.Component;

/** The mail with which a guest is asked, from the bundle. */
@Component
class BundledGuestWording implements GuestWording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final PageWords words;
    private final MailSettings settings;
    private final ConfiguredOrganization organization;

    BundledGuestWording(PageWords words, MailSettings settings, ConfiguredOrganization organization) {
        this.words = words;
        this.settings = settings;
        this.organization = organization;
    }

    @Override
    public Letter request(
            GuestReview review, Reference reference, ReleaseType type, StaffMember asker, LinkToken token) {
        String office = organization.nameIn(Language.ENGLISH);
        String lastDay = DAY.format(review.until().minusSeconds(1).atZone(organization.zone()));
        String link = settings.link("/guest/" + token.value());
        return new Letter(
                say("guest.mail.subject", asker.name()),
                String.join(
                        "\n\n",
                        say("guest.mail.greeting", review.guest().name()),
                        say(
                                "guest.mail.asks",
                                asker.name(),
                                office,
                                reference.value(),
                                say("release.type." + type.name())),
                        say("guest.mail.link", lastDay, organization.zone().getId()) + "\n" + link,
                        say("guest.mail.secret"),
                        say("guest.mail.mistake")));
    }

    private String say(String key, Object... arguments) {
        return words.in(Language.ENGLISH, key, arguments);
    }
}
