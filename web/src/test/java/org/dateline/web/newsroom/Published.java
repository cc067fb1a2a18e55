package org.dateline.web.newsroom;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.publication.Corrigendum;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.PublishedEditions;
import org.dateline.core.publication.PublishedItem;
import org.dateline.core.publication.Subject;
import org.dateline.core.release.Edition;
import org.dateline.core.release.Editions;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.Reference;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Revision;
import org.dateline.core.release.Schedule;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.rendition.Rendition;
import org.dateline.core.rendition.Renditions;
import org.dateline.core.review.Route;
import org.dateline.core.staff.People;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Puts publications into the newsroom without the way through the office. */
@Component
@Profile("!newsroom")
public class Published {

    static final byte[] PDF = "%PDF-1.7 of a test".getBytes(StandardCharsets.UTF_8);
    static final String DIGEST = "d".repeat(64);
    public static final Instant AT = Instant.parse("2023-04-06T13:00:00Z");

    private static int number = 100;

    private final Releases releases;
    private final Editions editions;
    private final Publications publications;
    private final PublishedEditions publishedEditions;
    private final Renditions renditions;
    private final TransactionOperations transaction;
    private final Map<PublicationId, Publication> originals = new HashMap<>();

    Published(
            Releases releases,
            Editions editions,
            Publications publications,
            PublishedEditions publishedEditions,
            Renditions renditions,
            TransactionOperations transaction) {
        this.releases = releases;
        this.editions = editions;
        this.publishedEditions = publishedEditions;
        this.renditions = renditions;
        this.publications = publications;
        this.transaction = transaction;
    }

    public Publication english() {
        return publish(
                ReleaseDocuments.text(
                        Language.ENGLISH,
                        "Director General completes visit to China",
                        ReleaseDocuments.EVERY_CONSTRUCT),
                new Boilerplate("About the organization", new Prose("It works with **everyone**.")));
    }

    /** Later than all others: it stands on the front page, however many there are. */
    Publication newest() {
        ReleaseText text =
                ReleaseDocuments.text(Language.ENGLISH, "Director General is back from China", "He is back.");
        return Optional.ofNullable(
                        transaction.execute(status -> insert(text, null, null, PDF, PDF, AT.plusSeconds(30))))
                .orElseThrow();
    }

    /** When what stands under its address changed last: by the database's clock, whenever it says it was published. */
    Instant changedAt(Publication publication) {
        return publications.item(publication.id()).orElseThrow().changedAt();
    }

    public Publication arabic() {
        String body = """
                اختتم المدير العام **زيارة رفيعة المستوى** إلى الصين هذا الأسبوع، والتقى خلالها كبار المسؤولين، ومنهم H.E. QIN Gang.

                ## أبرز النقاط

                - التعاون بين بلدان الجنوب
                - [خطة عام 2030](https://example.org/2030) للتنمية المستدامة

                > الهجرة في معظمها شأن بين بلدان الجنوب.

                | الزيارة | السنة | اللقاءات | البلدان | المشاركون |
                | --- | :---: | ---: | ---: | ---: |
                | الأولى، بدعوة من الحكومة | 2019 | 3 | 1 | 12 |
                | الثانية | 2023 | 12 | 1 | 24 |

                %s
                """.formatted(SamplePictures.figure(
                SamplePictures.MEETING, "وفدان إلى مائدة", "الوفدان في بكين", "المكتب الصحفي"));
        ReleaseText text = new ReleaseText(
                Language.ARABIC,
                "المدير العام يختتم زيارة إلى الصين",
                "الهجرة والتنقل وخطة عام 2030 على جدول الأعمال في بكين",
                new Dateline("جنيف", LocalDate.of(2023, 4, 6)),
                new Prose(body),
                new Prose("كانت هذه الزيارة الثانية منذ عام 2019."),
                List.of(new MediaContact(
                        "وحدة الإعلام", "جنيف", "+41 22 555 01 00", "+41 79 555 01 00", "media@example.org")),
                null,
                null);
        return publish(text, new Boilerplate("نبذة عن المنظمة", new Prose("تعمل المنظمة مع الجميع.")));
    }

    /**
     * A release that is not public, with a secret word in every part: by turns a draft, in review, approved, scheduled,
     * and approved under embargo, with its documents made from there on.
     */
    Unpublished unpublished(String secret, int turn) {
        ReleaseText plain = ReleaseDocuments.text(
                Language.ENGLISH,
                "Headline " + secret,
                "Body " + secret + ".\n\n"
                        + SamplePictures.figure(SamplePictures.MEETING, "Alt " + secret, "Caption " + secret, secret));
        boolean embargoed = turn % 5 == 4;
        ReleaseText text = new ReleaseText(
                Language.ENGLISH,
                plain.headline(),
                "Subhead " + secret,
                new Dateline(secret, LocalDate.of(2023, 4, 6)),
                plain.body(),
                new Prose("Notes " + secret),
                List.of(new MediaContact(secret, "", "+41 22 555 01 00", "", "")),
                new Boilerplate("About " + secret, new Prose(secret)),
                embargoed ? new Embargo(AT.plus(Duration.ofDays(365_000)), ZoneId.of("UTC")) : null);
        StaffId author = new StaffId("author");
        ReleaseId id = ReleaseId.random();
        Reference reference = Reference.of(ReleaseType.PRESS_RELEASE, 2023, number++);
        transaction.executeWithoutResult(status -> {
            releases.save(Release.draft(
                    id, reference, ReleaseType.PRESS_RELEASE, Optional.empty(), new Revision(1, text, author, AT)));
            Release release = releases.locked(id);
            if (turn % 5 > 0) {
                release.submit(text.fingerprint(), Route.through(ReviewingDesk.LEGAL), author, AT);
            }
            if (turn % 5 > 1) {
                release.reviews().clear(ReviewingDesk.LEGAL, text.fingerprint(), People.REVIEWER, AT);
                release.approve(text.fingerprint(), People.APPROVER, AT);
                byte[] document = secret.getBytes(StandardCharsets.UTF_8);
                renditions.save(id, 1, new Rendition(Format.PDF, document));
                renditions.save(id, 1, new Rendition(Format.DOCX, document));
            }
            if (turn % 5 == 3) {
                Schedule schedule = new Schedule(AT.plusSeconds(3600), ZoneId.of("Europe/Zurich"));
                release.schedule(schedule, Optional.empty(), author, AT);
            }
            releases.save(release);
        });
        return new Unpublished(
                id, text.fingerprint(), reference.inFileName() + "-en", text.words(), SamplePictures.MEETING.digest());
    }

    /** A text that was published, corrected and withdrawn, with a secret word in every part; what it was last. */
    Publication withdrawn(String secret) {
        Publication first = publish(
                secretText(secret, "first"),
                new Boilerplate("About " + secret, new Prose(secret)),
                new Subject("7".repeat(32), "LK", secret, List.of(secret), List.of(new Subject.Met(secret, secret))));
        Publication last = correct(
                first,
                secretText(secret, "last"),
                new Corrigendum(false, new Prose("For first " + secret + " read last."), null));
        originals.put(last.id(), first);
        withdraw(first, "It was not so.");
        return last;
    }

    /** What a text took the place of. */
    Publication original(Publication correcting) {
        return Objects.requireNonNull(originals.get(correcting.id()));
    }

    private static ReleaseText secretText(String secret, String which) {
        ReleaseText plain = ReleaseDocuments.text(
                Language.ENGLISH,
                which + " headline " + secret,
                "Body " + secret + " as it was " + which + " for everybody to read.\n\n"
                        + SamplePictures.figure(SamplePictures.MEETING, "Alt " + secret, "Caption " + secret, secret));
        return new ReleaseText(
                Language.ENGLISH,
                plain.headline(),
                "Subhead " + secret,
                new Dateline(secret, LocalDate.of(2023, 4, 6)),
                plain.body(),
                new Prose("Notes " + secret),
                List.of(new MediaContact(secret, "", "+41 22 555 01 00", "", "")),
                null,
                null);
    }

    /** The fingerprint of a text that is approved, and whose hour has not come. */
    Fingerprint scheduled(String headline) {
        ReleaseText text = ReleaseDocuments.text(Language.ENGLISH, headline, "Words.");
        StaffId author = new StaffId("author");
        ReleaseId id = ReleaseId.random();
        transaction.executeWithoutResult(status -> {
            releases.save(Release.draft(
                    id,
                    Reference.of(ReleaseType.PRESS_RELEASE, 2023, number++),
                    ReleaseType.PRESS_RELEASE,
                    Optional.empty(),
                    new Revision(1, text, author, AT)));
            Release release = releases.locked(id);
            release.submit(text.fingerprint(), Route.through(ReviewingDesk.LEGAL), author, AT);
            release.reviews().clear(ReviewingDesk.LEGAL, text.fingerprint(), People.REVIEWER, AT);
            release.approve(text.fingerprint(), People.APPROVER, AT);
            Schedule schedule = new Schedule(AT.plusSeconds(3600), ZoneId.of("Europe/Zurich"));
            release.schedule(schedule, Optional.empty(), author, AT);
            releases.save(release);
        });
        return text.fingerprint();
    }

    /** A publication whose PDF is these bytes. */
    Publication withDocument(byte[] pdf) {
        ReleaseText text = ReleaseDocuments.text(Language.ENGLISH, "A document to be checked", "Words.");
        return Optional.ofNullable(transaction.execute(status -> insert(text, null, null, pdf, PDF)))
                .orElseThrow();
    }

    static final Instant CORRECTED_AT = AT.plusSeconds(60);

    static final Instant WITHDRAWN_AT = AT.plusSeconds(120);

    /** What {@link #correct} gives the corrigendum that leads to a text. */
    static Fingerprint ofCorrigendum(String text) {
        return new Fingerprint(Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Puts a text with a corrigendum in the place of what is public; its corrigendum has documents. */
    Publication correct(Publication original, ReleaseText text, String corrigendum) {
        return correct(original, text, new Corrigendum(false, new Prose(corrigendum), ofCorrigendum(corrigendum)));
    }

    /** Puts right what changes nothing of what is said. */
    Publication change(Publication original, ReleaseText text) {
        return correct(original, text, new Corrigendum(true, new Prose("A slip."), null));
    }

    private Publication correct(Publication original, ReleaseText text, Corrigendum corrigendum) {
        return Optional.ofNullable(transaction.execute(status -> {
                    PublishedItem item = publications.item(original.id()).orElseThrow();
                    long before = item.corrections().stream()
                            .filter(each -> !each.minorChange())
                            .count();
                    String numbered = corrigendum.minorChange()
                            ? publications.find(item.current()).orElseThrow().reference()
                            : original.reference() + "/Corr." + (before + 1);
                    String file = "%s-%s-%d"
                            .formatted(
                                    numbered.replace('/', '-'),
                                    text.language().tag(),
                                    item.corrections().size());
                    byte[] pdf =
                            ("%PDF-1.7 of " + numbered + item.corrections().size()).getBytes(StandardCharsets.UTF_8);
                    Map<String, byte[]> documents = new LinkedHashMap<>(Map.of("pdf", pdf));
                    if (!corrigendum.minorChange()) {
                        documents.put(
                                "corr_pdf", ("%PDF-1.7 corrigendum " + numbered).getBytes(StandardCharsets.UTF_8));
                    }
                    Publication plain = publication(
                            text,
                            original.boilerplate(),
                            original.subject(),
                            numbered,
                            CORRECTED_AT.plusSeconds(item.corrections().size()),
                            documents.entrySet().stream()
                                    .map(document -> new Publication.Document(
                                            document.getKey(),
                                            file + (document.getKey().equals("pdf") ? "" : "-corrigendum") + ".pdf",
                                            "application/pdf",
                                            Sha256.hex(document.getValue()),
                                            document.getValue().length))
                                    .toList());
                    publications.correct(item.id(), plain, corrigendum, documents, pictures());
                    return plain;
                }))
                .orElseThrow();
    }

    void withdraw(Publication publication, String reason) {
        transaction.executeWithoutResult(status -> publications.withdraw(
                publications.item(publication.id()).orElseThrow().id(), reason, WITHDRAWN_AT));
    }

    Publication withDocuments(ReleaseText text, byte[] pdf, byte[] docx) {
        return Optional.ofNullable(transaction.execute(status -> insert(text, null, null, pdf, docx)))
                .orElseThrow();
    }

    public Publication publish(ReleaseText text, @Nullable Boilerplate boilerplate) {
        return publish(text, boilerplate, null);
    }

    Publication publish(ReleaseText text, @Nullable Boilerplate boilerplate, @Nullable Subject subject) {
        return Optional.ofNullable(transaction.execute(status -> insert(text, boilerplate, subject, PDF, PDF)))
                .orElseThrow();
    }

    /** A publication that translates another. */
    Publication edition(Publication original, ReleaseText text) {
        Publication edition = publish(text, null, null);
        transaction.executeWithoutResult(status -> {
            ReleaseId translated = new ReleaseId(original.origin().release());
            editions.save(new Edition(
                    new ReleaseId(edition.origin().release()), translated, translated, 1, original.fingerprint()));
            publishedEditions.tie(edition.id(), translated.value());
        });
        return edition;
    }

    /** Makes a release that is not public an edition of one that is. */
    void tie(Unpublished secret, Publication original) {
        transaction.executeWithoutResult(status -> editions.save(new Edition(
                secret.release(),
                new ReleaseId(original.origin().release()),
                new ReleaseId(original.origin().release()),
                1,
                original.fingerprint())));
    }

    private Publication insert(
            ReleaseText text, @Nullable Boilerplate boilerplate, @Nullable Subject subject, byte[] pdf, byte[] docx) {
        return insert(text, boilerplate, subject, pdf, docx, AT);
    }

    private Publication insert(
            ReleaseText text,
            @Nullable Boilerplate boilerplate,
            @Nullable Subject subject,
            byte[] pdf,
            byte[] docx,
            Instant at) {
        Reference reference = Reference.of(ReleaseType.PRESS_RELEASE, 2023, number++);
        String file =
                reference.value().replace('/', '-') + "-" + text.language().tag();
        Publication publication = publication(
                text,
                boilerplate,
                subject,
                reference.value(),
                at,
                List.of(
                        new Publication.Document(
                                "pdf",
                                file + ".pdf",
                                "application/pdf",
                                pdf == PDF ? DIGEST : Sha256.hex(pdf),
                                pdf.length),
                        new Publication.Document(
                                "docx",
                                file + ".docx",
                                "application/vnd.test",
                                docx == PDF ? DIGEST : Sha256.hex(docx),
                                docx == PDF ? 48_200 : docx.length)));
        publications.publish(publication, Map.of("pdf", pdf, "docx", docx), pictures());
        return publication;
    }

    /** With a release of its own at the desk. */
    private Publication publication(
            ReleaseText text,
            @Nullable Boilerplate boilerplate,
            @Nullable Subject subject,
            String reference,
            Instant at,
            List<Publication.Document> documents) {
        ReleaseId release = ReleaseId.random();
        releases.save(Release.draft(
                release,
                Reference.of(ReleaseType.PRESS_RELEASE, 2022, number++),
                ReleaseType.PRESS_RELEASE,
                Optional.empty(),
                new Revision(1, text, new StaffId("author"), at.minusSeconds(60))));
        return new Publication(
                PublicationId.random(),
                new Publication.Origin(release.value(), 1),
                reference,
                ReleaseType.PRESS_RELEASE.name(),
                text.language(),
                text.headline(),
                text.subhead(),
                text.dateline(),
                text.body(),
                text.notesToEditors(),
                boilerplate,
                text.contacts(),
                new Fingerprint(text.fingerprint().hex()),
                "approver",
                null,
                at.minusSeconds(30),
                at,
                documents,
                ReleaseDocuments.PICTURES.stream()
                        .map(p -> new Publication.Shown(p.digest(), p.format().mediaType(), p.width(), p.height()))
                        .toList(),
                subject);
    }

    private static Map<String, byte[]> pictures() {
        return ReleaseDocuments.PICTURES.stream().collect(Collectors.toMap(Picture::digest, Picture::bytes));
    }
}
