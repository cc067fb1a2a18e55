package org.dateline.reports.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;

/** One release about a visit in each language: every construct of the text model, and what is hard in each script. */
final class SampleReleases {

    static final Instant ISSUED_AT = Instant.parse("2023-04-06T09:30:00Z");
    static final Embargo EMBARGO = new Embargo(Instant.parse("2023-04-06T13:00:00Z"), ZoneId.of("Europe/Zurich"));

    private SampleReleases() {}

    static ReleaseDocument in(Language language) {
        return document(text(language, null), ReleaseDocument.Standing.RELEASE);
    }

    static ReleaseDocument preview(Language language) {
        return document(text(language, null), ReleaseDocument.Standing.PREVIEW);
    }

    static ReleaseDocument underEmbargo(Language language) {
        return document(text(language, EMBARGO), ReleaseDocument.Standing.RELEASE);
    }

    static ReleaseDocument copyFor(Language language, String recipient) {
        return document(text(language, EMBARGO), new ReleaseDocument.Standing.EmbargoedCopy(recipient, EMBARGO));
    }

    /** The text as {@link #in} has it, without the table and the drawing at its end. */
    static ReleaseDocument withoutTable(Language language) {
        return withBody(language, Exhibits.above(language) + prose(language));
    }

    /** The words of the body alone. */
    static String prose(Language language) {
        return SampleWords.in(language).body();
    }

    static ReleaseDocument withBody(Language language, String body) {
        ReleaseText text = text(language, null);
        ReleaseText other = new ReleaseText(
                language,
                text.headline(),
                text.subhead(),
                text.dateline(),
                new Prose(body),
                text.notesToEditors(),
                text.contacts(),
                text.boilerplate(),
                null);
        return document(other, ReleaseDocument.Standing.RELEASE);
    }

    static ReleaseDocument document(ReleaseText text, ReleaseDocument.Standing standing) {
        SampleWords words = SampleWords.in(text.language());
        return new ReleaseDocument(
                words.letterhead(),
                ReleaseType.PRESS_RELEASE,
                new Reference("PR/2023/014"),
                text,
                ReleaseDocuments.PICTURES,
                ReleaseDocuments.verifyAt(text),
                ISSUED_AT,
                standing);
    }

    static ReleaseText text(Language language, Embargo embargo) {
        SampleWords words = SampleWords.in(language);
        return new ReleaseText(
                language,
                words.headline(),
                words.subhead(),
                new Dateline(words.city(), LocalDate.of(2023, 4, 6)),
                new Prose(Exhibits.above(language) + words.body() + Exhibits.below(language)),
                new Prose(words.notes()),
                List.of(words.contact(), new MediaContact("Zhang Wei", "", "", "", "zhang.wei@example.org")),
                words.boilerplate(),
                embargo);
    }

    static ReleaseText withoutBoilerplate(Language language) {
        ReleaseText text = text(language, null);
        return new ReleaseText(
                language,
                text.headline(),
                text.subhead(),
                text.dateline(),
                text.body(),
                text.notesToEditors(),
                text.contacts(),
                null,
                null);
    }
}
