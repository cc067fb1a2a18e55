package org.dateline.core.rendition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.rendition.ReleaseDocument.Standing;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;

/**
 * Releases for properties that hold for every release: in all languages, with every part there or missing, over the
 * whole text model. A renderer that sets two hundred of these without a fault has met what an office writes in years.
 */
public final class GeneratedReleases {

    private record Frame(
            ReleaseType type, Reference reference, boolean verified, Instant issuedAt, Standing standing) {}

    private static final Embargo A_COPY = new Embargo(Instant.ofEpochSecond(1_700_000_000), ZoneId.of("UTC"));

    private GeneratedReleases() {}

    public static Arbitrary<ReleaseDocument> any() {
        return Arbitraries.of(Language.values()).flatMap(GeneratedReleases::in);
    }

    public static Arbitrary<ReleaseDocument> in(Language language) {
        return Combinators.combine(letterhead(language), text(language), frame(language))
                .as((letterhead, text, frame) -> new ReleaseDocument(
                        letterhead,
                        frame.type,
                        frame.reference,
                        text,
                        ReleaseDocuments.PICTURES,
                        frame.verified ? ReleaseDocuments.verifyAt(text) : null,
                        frame.issuedAt,
                        frame.standing));
    }

    private static Arbitrary<ReleaseText> text(Language language) {
        Arbitrary<Boilerplate> about = Combinators.combine(line(language, 5), GeneratedProse.in(language, 3))
                .as((heading, prose) -> prose.isEmpty() ? null : new Boilerplate(heading, prose));
        return Combinators.combine(
                        lineIfAny(language, 14),
                        lineIfAny(language, 20),
                        dateline(language),
                        GeneratedProse.in(language, 10),
                        notes(language),
                        contacts(language),
                        about,
                        embargo())
                .as((headline, subhead, dateline, body, notes, contacts, boilerplate, embargo) -> new ReleaseText(
                        language,
                        headline,
                        subhead,
                        dateline,
                        body,
                        notes,
                        contacts,
                        boilerplate,
                        embargo.isEmpty() ? null : embargo.get(0)));
    }

    private static Arbitrary<Dateline> dateline(Language language) {
        return Combinators.combine(
                        lineIfAny(language, 2), Arbitraries.integers().between(-1, 20_000))
                .as((city, day) -> new Dateline(city, day < 0 ? null : LocalDate.EPOCH.plusDays(day)));
    }

    private static Arbitrary<Prose> notes(Language language) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Prose.EMPTY)), Tuple.of(1, GeneratedProse.in(language, 4)));
    }

    private static Arbitrary<List<MediaContact>> contacts(Language language) {
        Arbitrary<String> telephone = Arbitraries.of(
                "", "+41 22 555 01 00", "+41 (0)22 555-01-00", "+1.202.555.0100", "022 555 01 00", "ext. 12");
        Arbitrary<String> email = Arbitraries.of("", "media@example.org", "a.b+c@press.example.org", "ask the desk");
        return Combinators.combine(line(language, 3), lineIfAny(language, 4), telephone, telephone, email)
                .as(MediaContact::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Embargo>> embargo() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2_000_000_000),
                        Arbitraries.of("UTC", "Europe/Zurich", "Asia/Kathmandu", "America/New_York"))
                .as((seconds, zone) -> new Embargo(Instant.ofEpochSecond(seconds), ZoneId.of(zone)))
                .list()
                .ofMaxSize(1);
    }

    private static Arbitrary<Letterhead> letterhead(Language language) {
        return Combinators.combine(
                        line(language, 6),
                        Arbitraries.of("", "IOM", "БМП"),
                        lineIfAny(language, 5),
                        Arbitraries.of("17 route des Morillons, 1211 Genève 19", "www.example.org")
                                .list()
                                .ofMaxSize(2))
                .as(Letterhead::new);
    }

    private static Arbitrary<Frame> frame(Language language) {
        Arbitrary<Standing> standing = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Standing.RELEASE)),
                Tuple.of(1, Arbitraries.just(Standing.PREVIEW)),
                Tuple.of(1, line(language, 8).map(who -> new Standing.EmbargoedCopy(who, A_COPY))));
        return Arbitraries.of(ReleaseType.values())
                .flatMap(type -> Combinators.combine(
                                Arbitraries.integers().between(1, 9_999),
                                Arbitraries.of(true, false),
                                Arbitraries.longs().between(0, 4_000_000_000L),
                                standing)
                        .as((number, verified, seconds, stands) -> new Frame(
                                type,
                                Reference.of(type, 2023, number),
                                verified,
                                Instant.ofEpochSecond(seconds),
                                stands)));
    }

    /** As it stands in a field of a form: what would be markup in CommonMark is none here. */
    private static Arbitrary<String> line(Language language, int most) {
        return GeneratedWords.line(language, most);
    }

    private static Arbitrary<String> lineIfAny(Language language, int most) {
        return GeneratedWords.lineIfAny(language, most);
    }
}
