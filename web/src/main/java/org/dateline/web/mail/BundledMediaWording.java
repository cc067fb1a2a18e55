package org.dateline.web.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.distribution.Distribution;
import org.dateline.core.distribution.MediaLetter;
import org.dateline.core.distribution.MediaWording;
import org.dateline.core.distribution.SubscriptionRequest;
import org.dateline.core.distribution.SubscriptionToken;
import org.dateline.core.outbox.HeaderLine;
import org.dateline.core.outbox.Letter;
import org.dateline.core.publication.Publication;
import org.dateline.core.text.Block;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.PlainText;
import org.dateline.core.text.Prose;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.organization.PublicAddress;
import org.dateline.web.page.PageWords;
import org.dateline.web.prose.ProseHtml;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The mails to the media, in the release's language: what the newsroom shows, as text and as HTML. They are made once for
 * a batch; in each the link to unsubscribe (RFC 2369, RFC 8058) is the recipient's own.
 */
@Component
class BundledMediaWording implements MediaWording {

    private static final String NEWSROOM = "/newsroom/";
    private static final String SUBSCRIPTIONS = "/newsroom/subscriptions/";
    private static final String BETWEEN = "\n\n";
    private static final int LONGEST_SUBJECT = 400;

    private final PageWords words;
    private final PublicAddress address;
    private final ConfiguredOrganization organization;
    private final ITemplateEngine templates;

    BundledMediaWording(
            PageWords words, PublicAddress address, ConfiguredOrganization organization, ITemplateEngine templates) {
        this.words = words;
        this.address = address;
        this.organization = organization;
        this.templates = templates;
    }

    @Override
    public Writer writer(Distribution distribution, Publication publication) {
        Language language = publication.language();
        // Stands for the recipient's own until their mail is written. It is random, so that no text holds it.
        SubscriptionToken anybody = SubscriptionToken.random();
        String leave = address.of(SUBSCRIPTIONS + anybody.value() + "/end?in=" + language.tag());
        String subject = subject(distribution, publication);
        String text = text(distribution, publication, leave);
        String html = html(distribution, publication, leave);
        return (subscriber, leaving) -> new MediaLetter(
                subject,
                text.replace(anybody.value(), leaving.value()),
                html.replace(anybody.value(), leaving.value()),
                List.of(
                        new HeaderLine("List-Unsubscribe", "<" + leave.replace(anybody.value(), leaving.value()) + ">"),
                        new HeaderLine("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")));
    }

    private String subject(Distribution distribution, Publication publication) {
        String subject = say(
                publication.language(),
                "subscription.mail.subject." + distribution.kind(),
                publication.headline(),
                publication.reference());
        return subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
    }

    private String text(Distribution distribution, Publication publication, String leave) {
        Language language = publication.language();
        List<String> parts = new ArrayList<>();
        parts.add(say(language, "newsroom.type." + publication.type()) + " · " + publication.reference());
        if (distribution.kind() != Distribution.Kind.PUBLICATION) {
            parts.add(say(language, "subscription.mail.first." + distribution.kind(), publication.reference()));
        }
        parts.add(distribution.note());
        parts.add(publication.headline());
        if (distribution.kind() != Distribution.Kind.WITHDRAWAL) {
            parts.add(publication.subhead());
            parts.add(body(publication));
            if (!publication.notesToEditors().isEmpty()) {
                parts.add(say(language, "newsroom.notes") + "\n" + plain(publication.notesToEditors()));
            }
            publication.boilerplateIfAny().ifPresent(about -> parts.add(about.heading() + "\n" + plain(about.text())));
            parts.add(contacts(publication));
        }
        parts.add(links(distribution, publication));
        parts.add("-- \n" + say(language, "subscription.mail.why", organization.nameIn(language)) + "\n"
                + say(language, "subscription.mail.leave") + "\n" + leave);
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(BETWEEN));
    }

    private static String body(Publication publication) {
        List<Block> blocks = publication.body().blocks();
        String dateline = publication.dateline().in(publication.language());
        int place = Dateline.placeIn(blocks);
        return Stream.concat(
                        blocks.subList(0, place).stream().map(BundledMediaWording::plain),
                        Stream.of(dateline + " – "
                                + blocks.stream()
                                        .skip(place)
                                        .map(BundledMediaWording::plain)
                                        .collect(Collectors.joining(BETWEEN))))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String plain(Prose prose) {
        return prose.blocks().stream().map(BundledMediaWording::plain).collect(Collectors.joining(BETWEEN));
    }

    private static String plain(Block block) {
        return PlainText.of(List.of(block));
    }

    private String contacts(Publication publication) {
        if (publication.contacts().isEmpty()) {
            return "";
        }
        return say(publication.language(), "newsroom.contacts") + "\n"
                + publication.contacts().stream()
                        .map(BundledMediaWording::contact)
                        .collect(Collectors.joining("\n"));
    }

    private static String contact(MediaContact contact) {
        return Stream.of(contact.name(), contact.role(), contact.telephone(), contact.nightTelephone(), contact.email())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String links(Distribution distribution, Publication publication) {
        Language language = publication.language();
        List<String> links = new ArrayList<>();
        links.add(say(language, "subscription.mail.page") + " " + page(publication));
        if (distribution.kind() != Distribution.Kind.WITHDRAWAL) {
            publication
                    .documents()
                    .forEach(document -> links.add(say(
                                    language,
                                    "newsroom.download." + document.format().toUpperCase(Locale.ROOT))
                            + ": " + page(publication) + "/" + document.fileName()));
            links.add(say(language, "newsroom.verify") + ": " + address.addressOf(publication.fingerprint()));
        }
        return String.join("\n", links);
    }

    private String page(Publication publication) {
        return address.of(NEWSROOM + publication.id());
    }

    private String html(Distribution distribution, Publication publication, String leave) {
        Language language = publication.language();
        String dateline = publication.dateline().in(language);
        Context known = new Context(language == Language.ENGLISH ? Locale.UK : language.locale());
        known.setVariables(Map.of(
                "distribution", distribution,
                "publication", publication,
                "organization", organization.nameIn(language),
                "page", page(publication),
                "verify", address.addressOf(publication.fingerprint()).toString(),
                "leave", leave,
                "body", ProseHtml.of(publication.body().blocks(), dateline, digest -> shown(publication, digest)),
                "notes", ProseHtml.of(publication.notesToEditors().blocks(), digest -> shown(publication, digest)),
                "about",
                        publication
                                .boilerplateIfAny()
                                .map(about -> ProseHtml.of(about.text().blocks(), digest -> shown(publication, digest)))
                                .orElse("")));
        return templates.process("mail/release", known);
    }

    private Optional<ProseHtml.Shown> shown(Publication publication, String digest) {
        return publication
                .picture(digest)
                .map(picture -> new ProseHtml.Shown(
                        page(publication) + "/pictures/" + digest, picture.width(), picture.height()));
    }

    @Override
    public Letter confirmation(SubscriptionRequest request, SubscriptionToken token) {
        Language language = request.language();
        String office = organization.nameIn(language);
        long days = SubscriptionRequest.LASTS.dividedBy(Duration.ofDays(1));
        return new Letter(
                say(language, "subscription.confirmation.subject", office),
                String.join(
                        BETWEEN,
                        say(language, "subscription.confirmation.asked", office),
                        say(language, "subscription.confirmation.link", days) + "\n"
                                + address.of(SUBSCRIPTIONS + token.value() + "/confirmation"),
                        say(language, "subscription.confirmation.mistake")));
    }

    private String say(Language language, String key, Object... arguments) {
        return words.in(language, key, arguments);
    }
}
