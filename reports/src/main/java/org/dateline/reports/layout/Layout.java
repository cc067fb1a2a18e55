package org.dateline.reports.layout;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.picture.Picture;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.rendition.Letterhead;
import org.dateline.core.rendition.MissingPictureException;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseDocument.Standing;
import org.dateline.core.text.Block;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Inline;
import org.dateline.core.text.Language;

/**
 * A release in the order in which its paper shows it. PDF and Word are made from the same layout, so that one never says
 * what the other does not.
 *
 * @param language of all words in it
 * @param sections from top to bottom
 * @param pictures that the text shows
 * @param labels for the page furniture
 * @param watermark lies across every page; says what it is that is not the release itself, empty on the release
 */
public record Layout(
        Language language, List<Section> sections, List<Picture> pictures, Labels labels, Optional<String> watermark) {

    public Layout {
        sections = List.copyOf(sections);
        pictures = List.copyOf(pictures);
    }

    /** In the words that are shipped. */
    public static Layout of(ReleaseDocument document) {
        return of(document, Labels.in(document.text().language()));
    }

    /** @param labels in the document's language */
    public static Layout of(ReleaseDocument document, Labels labels) {
        ReleaseText text = document.text();
        List<Section> sections = new ArrayList<>();

        Letterhead letterhead = document.letterhead();
        sections.add(new Section.Head(
                letterhead.organization(), letterhead.acronym(), letterhead.unit(), letterhead.addressLines()));
        sections.add(new Section.Identity(
                labels.type(document.type()),
                document.reference().value(),
                document.embargoIfAny().map(labels::embargoedUntil).orElseGet(labels::forImmediateRelease)));
        sections.add(new Section.Headline(text.headline()));
        if (!text.subhead().isEmpty()) {
            sections.add(new Section.Subhead(text.subhead()));
        }
        sections.add(new Section.Body(withDateline(text)));
        sections.add(new Section.EndMark(labels.endMark()));
        if (!text.notesToEditors().isEmpty()) {
            sections.add(new Section.Appendix(
                    labels.notesToEditors(), text.notesToEditors().blocks()));
        }
        text.boilerplateIfAny()
                .ifPresent(about -> sections.add(
                        new Section.Appendix(about.heading(), about.text().blocks())));
        if (!text.contacts().isEmpty()) {
            sections.add(new Section.Contacts(labels.contacts(), labels.night(), text.contacts()));
        }

        document.verifyAtIfAny()
                .ifPresent(address -> sections.add(new Section.Authenticity(
                        labels.verify(),
                        address,
                        typed(address),
                        labels.fingerprint(document.fingerprint().shortForm()),
                        labels.verifyCode())));

        return new Layout(
                text.language(), sections, document.pictures(), labels, watermark(document.standing(), labels));
    }

    /** An address as people type it: without the scheme, and without the document's digits at its end. */
    private static String typed(URI address) {
        String whole = address.getRawAuthority() + address.getRawPath();
        return whole.substring(0, Math.max(whole.lastIndexOf('/'), 0));
    }

    private static Optional<String> watermark(Standing standing, Labels labels) {
        if (standing instanceof Standing.EmbargoedCopy copy) {
            return Optional.of(labels.embargoedCopy(copy.recipient()));
        }
        return standing instanceof Standing.Preview ? Optional.of(labels.preview()) : Optional.empty();
    }

    public Picture picture(Block.Figure figure) {
        return pictures.stream()
                .filter(picture -> picture.digest().equals(figure.picture()))
                .findFirst()
                .orElseThrow(() -> new MissingPictureException(figure.picture()));
    }

    /** The body with the dateline before its first words, which may follow a picture. */
    private static List<Block> withDateline(ReleaseText text) {
        List<Block> blocks = text.body().blocks();
        String dateline = text.dateline().in(text.language());
        if (dateline.isEmpty()) {
            return blocks;
        }
        List<Inline> start = List.of(new Inline.Strong(List.of(new Inline.Text(dateline))), new Inline.Text(" – "));
        int at = Dateline.placeIn(blocks);
        List<Block> opened = new ArrayList<>(blocks);
        if (at < blocks.size() && blocks.get(at) instanceof Block.Paragraph first) {
            opened.set(
                    at,
                    new Block.Paragraph(Stream.concat(start.stream(), first.content().stream())
                            .toList()));
        } else {
            opened.add(at, new Block.Paragraph(start));
        }
        return opened;
    }
}
