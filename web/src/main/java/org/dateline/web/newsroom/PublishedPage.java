package org.dateline.web.newsroom;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.publication.Publication;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.visit.HostCountry;
import org.dateline.web.prose.ProseHtml;

/**
 * A publication as its page and the list show it, in the organization's zone.
 *
 * @param base the path under which the application answers; empty if it is the whole site
 */
record PublishedPage(Publication publication, ZoneId zone, String base) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int KILOBYTE = 1000;

    /** A document to download; its size is in kilobytes, rounded up. */
    record Download(String fileName, String format, String kilobytes) {}

    public String id() {
        return publication.id().value();
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
                .map(document -> new Download(
                        document.fileName(),
                        document.format().toUpperCase(Locale.ROOT),
                        Long.toString((document.length() + KILOBYTE - 1) / KILOBYTE)))
                .toList();
    }

    public Instant publishedAt() {
        return publication.publishedAt();
    }

    public String day() {
        return Dateline.longDate(local().toLocalDate(), language());
    }

    public String hour() {
        return HOUR.format(local());
    }

    public String offset() {
        return local().getOffset().getId().replace("Z", "+00:00");
    }

    private ZonedDateTime local() {
        return publication.publishedAt().atZone(zone);
    }
}
