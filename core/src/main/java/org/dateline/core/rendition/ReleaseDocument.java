package org.dateline.core.rendition;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.picture.Picture;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.text.Block;
import org.jspecify.annotations.Nullable;

/**
 * A release ready to be set: everything that a document shows, and nothing that depends on who sets it, where or when.
 * Equal documents are set to the same bytes.
 *
 * @param pictures every picture that the text shows
 * @param verifyAt where anyone can check that the document is genuine; null if nobody can, as of a preview
 * @param issuedAt the approval's time, which becomes the document's date of creation; for a preview, the revision's time
 * @param standing whether this is the release or something that must not be taken for it
 */
public record ReleaseDocument(
        Letterhead letterhead,
        ReleaseType type,
        Reference reference,
        ReleaseText text,
        List<Picture> pictures,
        @Nullable URI verifyAt,
        Instant issuedAt,
        Standing standing) {

    /** @throws MissingPictureException if the text shows a picture that is not among the pictures */
    public ReleaseDocument {
        pictures = List.copyOf(pictures);
        for (String shown : picturesShownIn(text)) {
            if (pictures.stream().noneMatch(picture -> picture.digest().equals(shown))) {
                throw new MissingPictureException(shown);
            }
        }
    }

    /** What the document is: nothing but the release itself can be taken for it. */
    public sealed interface Standing {

        /** The approved text, as it is published. */
        Standing RELEASE = new Release();

        /** A text that nobody has approved: every page says so across its whole face. */
        Standing PREVIEW = new Preview();

        /** The approved text, as it is published. */
        record Release() implements Standing {}

        /** A text that nobody has approved. */
        record Preview() implements Standing {}

        /**
         * The approved text before its hour, for somebody who is trusted with it: every page names them.
         *
         * @param recipient who answers for the copy
         * @param embargo until when they keep it to themselves, whatever the text itself says of an embargo
         */
        record EmbargoedCopy(String recipient, Embargo embargo) implements Standing {
            public EmbargoedCopy {
                if (recipient.isBlank()) {
                    throw new IllegalArgumentException("an embargoed copy is somebody's");
                }
            }
        }
    }

    /** The digests of the pictures that a text shows, each once, in the order in which they stand. */
    public static List<String> picturesShownIn(ReleaseText text) {
        Stream<Block> about = text.boilerplateIfAny().stream().flatMap(b -> b.text().blocks().stream());
        return Stream.of(text.body().blocks().stream(), text.notesToEditors().blocks().stream(), about)
                .flatMap(blocks -> blocks)
                .filter(Block.Figure.class::isInstance)
                .map(figure -> ((Block.Figure) figure).picture())
                .distinct()
                .toList();
    }

    /** The embargo that the document states. */
    public Optional<Embargo> embargoIfAny() {
        return standing instanceof Standing.EmbargoedCopy copy ? Optional.of(copy.embargo()) : text.embargoIfAny();
    }

    public Optional<URI> verifyAtIfAny() {
        return Optional.ofNullable(verifyAt);
    }

    public Fingerprint fingerprint() {
        return text.fingerprint();
    }
}
