package org.dateline.workflow.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dateline.core.publication.Corrigendum;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.Revision;
import org.dateline.core.rendition.Format;
import org.dateline.workflow.comparison.CorrigendumWriter;

/**
 * A text that is to take the place of a public one, beside the one whose place it takes.
 *
 * @param item the address under which the public finds both
 * @param before what is public there now
 * @param textBefore the words of it
 * @param after the words as corrected
 * @param reference under which the public will cite the text as corrected; of a minor change, that of the text before
 * @param minorChange whether it changes nothing of what is said
 * @param zone in which the office counts its days
 */
public record Correcting(
        PublicationId item,
        Publication before,
        ReleaseText textBefore,
        Revision after,
        Reference reference,
        boolean minorChange,
        ZoneId zone) {

    /** What was put right, in the text's language, a sentence each; none if nothing is yet. */
    public List<String> sentences() {
        return CorrigendumWriter.sentences(textBefore, after.text());
    }

    /** The forms of the documents that go out with it: a minor change has no corrigendum of its own. */
    public List<Format> formats() {
        return minorChange ? Format.ofRelease() : List.of(Format.values());
    }

    /**
     * The corrigendum, to be set as a document. Its day is that on which the text as corrected was written, so that it is
     * the same document however often the same text is approved.
     */
    public ReleaseText document() {
        return CorrigendumWriter.document(
                textBefore,
                after.text(),
                new Reference(before.reference()),
                day(before.publishedAt()),
                day(after.at()));
    }

    /** What the public is told of it. */
    public Corrigendum corrigendum() {
        return new Corrigendum(
                minorChange,
                CorrigendumWriter.list(textBefore, after.text()),
                minorChange ? null : document().fingerprint());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
