package org.dateline.web.newsroom;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublishedItem;
import org.dateline.core.publication.SignedCopy;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.visit.HostCountry;
import org.dateline.web.prose.ProseHtml;
import org.jspecify.annotations.Nullable;

/**
 * A published text as its page and the list show it, in the organization's zone.
 *
 * @param item what stands under its address
 * @param corrections of the item, the earliest first
 * @param signed the signed copies of the text's documents, and of its corrigendum's
 * @param publishedAt when the item was published first
 * @param base the path under which the application answers; empty if it is the whole site
 */
record PublishedPage(
        Publication publication,
        PublishedItem item,
        List<ShownCorrection> corrections,
        List<SignedCopy> signed,
        Instant publishedAt,
        ZoneId zone,
        String base) {

    private static final int KILOBYTE = 1000;

    PublishedPage {
        corrections = List.copyOf(corrections);
        signed = List.copyOf(signed);
    }

    /**
     * A document to download; its size is in kilobytes, rounded up.
     *
     * @param signer who signed it; empty if nobody did
     */
    record Download(String fileName, String format, String kilobytes, String signer) {}

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
        return downloads(publication, signed, document -> !isOfCorrigendum(document));
    }

    /** The documents of a text that are wanted, as they are given out. */
    static List<Download> downloads(Publication text, List<SignedCopy> signed, Predicate<Publication.Document> wanted) {
        return text.documents().stream()
                .filter(wanted)
                .map(document -> download(document, signedCopy(signed, document)))
                .toList();
    }

    /** What is given out in the place of a document; null if it was not signed. */
    public @Nullable SignedCopy copyOf(Publication.Document document) {
        return signedCopy(signed, document).orElse(null);
    }

    static Optional<SignedCopy> signedCopy(List<SignedCopy> signed, Publication.Document document) {
        return signed.stream()
                .filter(copy -> copy.format().equals(document.format()))
                .findFirst();
    }

    /** Whether it is not the text's own document but that of the corrigendum which came with it. */
    static boolean isOfCorrigendum(Publication.Document document) {
        return document.format().startsWith("corr_");
    }

    private static Download download(Publication.Document document, Optional<SignedCopy> signed) {
        long length = signed.map(SignedCopy::length).orElse(document.length());
        return new Download(
                document.fileName(),
                document.format().toUpperCase(Locale.ROOT),
                Long.toString((length + KILOBYTE - 1) / KILOBYTE),
                signed.map(SignedCopy::signer).orElse(""));
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
