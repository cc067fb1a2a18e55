package org.dateline.core.publication;

import java.util.List;
import java.util.Map;

/** Everything that is public, searched by words and by what it is filed under. */
public interface Archive {

    /**
     * The publications that a reader asks for: with words the best first, without the last first.
     *
     * @param after the {@link Found#next()} of the page before; empty for the first page
     * @param most how many at once
     */
    Found find(Selection selection, String after, int most);

    /**
     * The publications whose words are most like a text's, the likest first. None of them need be like it.
     *
     * @param text in any of the languages
     */
    Near nearest(String text, int most);

    /** @param complete false while the archive is still being read after a start, so that a nearer one may be missing */
    record Near(List<PublicationId> ids, boolean complete) {

        public Near {
            ids = List.copyOf(ids);
        }
    }

    /**
     * A page of what was found.
     *
     * @param total of all pages
     * @param next names the next page; empty if this is the last
     * @param choices how many of what was found have each value, the commonest first
     * @param complete false while the archive is still being read after a start, so that there may be more
     */
    record Found(
            List<Hit> hits, int total, String next, Map<Selection.Filing, List<Choice>> choices, boolean complete) {

        public Found {
            hits = List.copyOf(hits);
            choices = Map.copyOf(choices);
        }
    }

    /** A publication found, and where in its text the words are. */
    record Hit(PublicationId id, List<Piece> passage) {

        public Hit {
            passage = List.copyOf(passage);
        }
    }

    /**
     * A part of a passage.
     *
     * @param searched whether it is one of the words that were searched for
     */
    record Piece(String text, boolean searched) {}

    record Choice(String value, int count) {}
}
