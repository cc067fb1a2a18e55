package org.dateline.web.newsroom;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublishedItem;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.visit.HostCountry;
import org.dateline.web.prose.ProseHtml;

/**
 * A published text as its page and the list show it, in the organization's zone.
 *
 * @param item what stands under its address
 * @param corrections of the item, the earliest first
 * @param publishedAt when the item was published first
 * @param base the path under which the application answers; empty if it is the whole site
 */
record PublishedPage(
        Publication publication,
        PublishedItem item,
        List<ShownCorrection> corrections,
        Instant publishedAt,
        ZoneId zone,
        String base) {

    private static final int KILOBYTE = 1000;

    PublishedPage {
        corrections = List.copyOf(corrections);
    }

    /** A document to download; its size is in kilobytes, rounded up. */
    record Download(String fileName, String format, String kilobytes) {}

    /** The address, whichever of its texts this is. */
    public String id() {
        return item.id().value();
    }

    /** The corrections that were made of this text since, the earliest first; none if it holds. */
    public List<ShownCorrection> since() {
        return corrections.subList(
                corrections.size() - item.since(publication.id()).size(), corrections.size());
    }

    /** The corrections that have a number, the earliest first. */
    public List<ShownCorrection> numbered() {
        return corrections.stream().filter(each -> !each.minorChange()).toList();
    }

    /** Which of the texts under this address it is, counted from 1. */
    public int number() {
        return corrections.size() - since().size() + 1;
    }

    /** A strong tag (RFC 9110, section 8.8.3): the fingerprint of the text that holds, and how often it was corrected. */
    String tag() {
        String fingerprint = publication.fingerprint().hex();
        return corrections.isEmpty() ? '"' + fingerprint + '"' : '"' + fingerprint + '-' + corrections.size() + '"';
    }

    public Language language() {
        return publication.language();
    }

    public String direction() {
        return language().isRightToLeft() ? "rtl" : "ltr";
    }

    public String bodyHtml() {
        return ProseHtml.of(publication.body().blocks(), publication.dateline().in(language()), this::shown);
    }

    public String notesHtml() {
        return ProseHtml.of(publication.notesToEditors().blocks(), this::shown);
    }

    public Optional<Boilerplate> boilerplate() {
        return publication.boilerplateIfAny();
    }

    public String boilerplateHtml() {
        return boilerplate()
                .map(about -> ProseHtml.of(about.text().blocks(), this::shown))
                .orElse("");
    }

    private Optional<ProseHtml.Shown> shown(String digest) {
        return publication
                .picture(digest)
                .map(picture -> new ProseHtml.Shown(
                        base + NewsroomController.PATH + "/" + id() + "/pictures/" + digest,
                        picture.width(),
                        picture.height()));
    }

    /** The first paragraph's words, for lists and search results. */
    public String summary() {
        if (!publication.subhead().isEmpty()) {
            return publication.subhead();
        }
        return publication.body().words().lines().findFirst().orElse("");
    }

    /** The country of the visit, in the release's language; empty if it is about none. */
    public String country() {
        return publication
                .subjectIfAny()
                .map(subject -> new HostCountry(subject.country()).nameIn(language()))
                .orElse("");
    }

    public List<MediaContact> contacts() {
        return publication.contacts();
    }

    public List<Download> downloads() {
        return publication.documents().stream()
                .filter(document -> !isOfCorrigendum(document))
                .map(PublishedPage::download)
                .toList();
    }

    /** Whether it is not the text's own document but that of the corrigendum which came with it. */
    static boolean isOfCorrigendum(Publication.Document document) {
        return document.format().startsWith("corr_");
    }

    static Download download(Publication.Document document) {
        return new Download(
                document.fileName(),
                document.format().toUpperCase(Locale.ROOT),
                Long.toString((document.length() + KILOBYTE - 1) / KILOBYTE));
    }

    public String day() {
        return moment().day();
    }

    public String hour() {
        return moment().hour();
    }

    public String offset() {
        return moment().offset();
    }

    /** When this text was published, which may have been in the place of another. */
    public Moment textMoment() {
        return new Moment(publication.publishedAt(), zone, language());
    }

    private Moment moment() {
        return new Moment(publishedAt, zone, language());
    }
}
