package org.dateline.core.distribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.Subject;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Revision;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.Rendition;
import org.dateline.core.staff.People;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;

/** Subscribers, lists and publications for tests. */
public final class SampleMedia {

    public static final Instant NOW = Instant.parse("2023-04-06T08:00:00Z");
    public static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private SampleMedia() {}

    public static Interest english() {
        return Interest.inAll(Set.of(Language.ENGLISH));
    }

    /** Somebody who wants what the interest says, as links. */
    public static Subscriber subscriber(int number, Interest interest) {
        return new Subscriber(
                SubscriberId.random(),
                new MailAddress("Somebody " + number, "somebody" + number + "@example.org"),
                "Daily News",
                interest,
                null,
                Subscriber.Standing.ACTIVE,
                NOW);
    }

    /** A publication in English about a visit to China, with its PDF; it is kept, and its release with it. */
    public static Publication published(Releases releases, Publications publications) {
        return published(releases, publications, "The Director General was in **Beijing**.", PDF);
    }

    /** The same with other words and another PDF. */
    public static Publication published(Releases releases, Publications publications, String body, byte[] pdf) {
        Release release = Release.draft(
                ReleaseId.random(),
                releases.nextReference(ReleaseType.PRESS_RELEASE, 2023),
                ReleaseType.PRESS_RELEASE,
                Optional.empty(),
                new Revision(1, ReleaseTexts.complete(), People.AUTHOR.id(), NOW));
        releases.save(release);
        Publication publication =
                publication(release.id(), release.state().reference().value(), 1, body, pdf);
        publications.publish(publication, Map.of("pdf", pdf), Map.of());
        return publication;
    }

    public static Publication publication(ReleaseId release, String reference, int revision) {
        return publication(release, reference, revision, "The Director General was in **Beijing**.", PDF);
    }

    private static Publication publication(ReleaseId release, String reference, int revision, String body, byte[] pdf) {
        return new Publication(
                PublicationId.random(),
                new Publication.Origin(release.value(), revision),
                reference,
                "PRESS_RELEASE",
                Language.ENGLISH,
                "Director General completes visit to China",
                "",
                new Dateline("Geneva", LocalDate.of(2023, 4, 6)),
                new Prose(body),
                Prose.EMPTY,
                null,
                List.of(),
                ReleaseTexts.complete().fingerprint(),
                People.APPROVER.id().value(),
                null,
                NOW,
                NOW,
                List.of(new Publication.Document(
                        "pdf",
                        "PR-2023-014-en.pdf",
                        "application/pdf",
                        new Rendition(Format.PDF, pdf).digest(),
                        pdf.length)),
                List.of(),
                new Subject("a".repeat(32), "CN", "Amina Rahimi", List.of("Border governance"), List.of()));
    }
}
