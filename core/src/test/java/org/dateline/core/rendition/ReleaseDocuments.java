package org.dateline.core.rendition;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;

/** Documents for tests, with fixed ids and times. */
public final class ReleaseDocuments {

    public static final Instant ISSUED_AT = Instant.parse("2023-04-06T09:30:00Z");

    public static final List<Picture> PICTURES =
            List.of(SamplePictures.MEETING, SamplePictures.CHART, SamplePictures.DOT);

    /** Every construct of the text model in one body. */
    public static final String EVERY_CONSTRUCT = """
            The Director General **completed a visit** to China *this week*, and [the programme](https://example.org/visit) is public.

            ## What was agreed

            Three points came out of the meetings:

            - safe and regular migration
              - visas for students
              - recognition of skills
            - cooperation between countries of the South
            - the 2030 Agenda

            ### In which order

            1. a joint working group
            2. a first meeting in the autumn
               1. in Geneva
               2. or in Beijing

            > “Migration is, in great part, a South-South affair.”
            >
            > That was the message of the week.

            Questions are answered\\
            at any hour.

            | Visit | Year | Meetings |
            | --- | :---: | ---: |
            | First, *by invitation* | 2019 | 3 |
            | Second | 2023 | 12 |

            %s
            """.formatted(SamplePictures.figure(
            SamplePictures.MEETING, "Two delegations at a table", "The delegations in Beijing", "Press office"));

    public static final Boilerplate BOILERPLATE = new Boilerplate(
            "About the International Organization for Migration",
            new Prose("The organization works with governments and people so that **migration** is humane."));

    private ReleaseDocuments() {}

    public static ReleaseDocument everyConstruct() {
        return of(text(Language.ENGLISH, "Director General completes visit to China", EVERY_CONSTRUCT));
    }

    public static ReleaseText text(Language language, String headline, String body) {
        return new ReleaseText(
                language,
                headline,
                "Migration, mobility and the 2030 Agenda on the table in Beijing",
                new Dateline("Geneva", LocalDate.of(2023, 4, 6)),
                new Prose(body),
                new Prose("The visit was the second since 2019."),
                List.of(new MediaContact(
                        "Media Unit",
                        "Geneva, day and night",
                        "+41 22 555 01 00",
                        "+41 79 555 01 00",
                        "media@example.org")),
                BOILERPLATE,
                null);
    }

    /** Where a release with this text is checked. */
    public static URI verifyAt(ReleaseText text) {
        return URI.create(
                "https://press.example.org/verify/" + text.fingerprint().hex());
    }

    public static ReleaseDocument of(ReleaseText text) {
        return of(text, ReleaseDocument.Standing.RELEASE);
    }

    public static ReleaseDocument of(ReleaseText text, ReleaseDocument.Standing standing) {
        return new ReleaseDocument(
                new Letterhead(
                        "International Organization for Migration",
                        "IOM",
                        "Media and Communications",
                        List.of("17 route des Morillons, 1211 Geneva 19", "www.example.org")),
                ReleaseType.PRESS_RELEASE,
                new Reference("PR/2023/014"),
                text,
                ReleaseDocuments.PICTURES,
                ReleaseDocuments.verifyAt(text),
                ISSUED_AT,
                standing);
    }

    /** The same release on other paper. */
    public static ReleaseDocument on(Letterhead letterhead, ReleaseDocument document) {
        return new ReleaseDocument(
                letterhead,
                document.type(),
                document.reference(),
                document.text(),
                document.pictures(),
                document.verifyAt(),
                document.issuedAt(),
                document.standing());
    }
}
