package org.dateline.web.mail;

import org.dateline.core.copy.CopyWording;
import org.dateline.core.copy.EmbargoedCopy;
import org.dateline.core.link.LinkToken;
import org.dateline.core.outbox.Letter;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.page.EmbargoWords;
import org.dateline.web.page.PageWords;
import org.springframework.stereotype.Component;

/** The mail that brings somebody of the media their link, from the bundle, in the language of the release. */
@Component
class BundledCopyWording implements CopyWording {

    private final PageWords words;
    private final EmbargoWords embargoes;
    private final MailSettings settings;
    private final ConfiguredOrganization organization;

    BundledCopyWording(
            PageWords words, EmbargoWords embargoes, MailSettings settings, ConfiguredOrganization organization) {
        this.words = words;
        this.embargoes = embargoes;
        this.settings = settings;
        this.organization = organization;
    }

    @Override
    public Letter link(
            EmbargoedCopy copy,
            Reference reference,
            ReleaseType type,
            Language language,
            Embargo embargo,
            LinkToken token) {
        String what = words.in(language, "newsroom.type." + type.name());
        String lastDay = Dateline.longDate(
                copy.until().minusSeconds(1).atZone(organization.zone()).toLocalDate(), language);
        String link = settings.link("/embargoed/" + token.value());
        return new Letter(
                words.in(language, "embargoed.mail.subject", reference.value(), what),
                String.join(
                        "\n\n",
                        words.in(
                                language,
                                "embargoed.mail.greeting",
                                copy.recipient().name()),
                        words.in(
                                language,
                                "embargoed.mail.what",
                                organization.nameIn(language),
                                what,
                                reference.value()),
                        embargoes.until(embargo, language),
                        words.in(language, "embargoed.mail.link", lastDay) + "\n" + link,
                        words.in(language, "embargoed.mail.terms")));
    }
}
