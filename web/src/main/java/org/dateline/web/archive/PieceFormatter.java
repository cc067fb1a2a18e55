package org.dateline.web.archive;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.dateline.core.publication.Archive.Piece;

/** Cuts the best passage of a text, a sentence, into its pieces. */
final class PieceFormatter extends PassageFormatter {

    @Override
    public Pieces format(Passage[] passages, String content) {
        List<Piece> pieces = new ArrayList<>();
        for (Passage passage : passages) {
            int at = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = Math.max(at, passage.getMatchStarts()[i]);
                int end = Math.max(start, passage.getMatchEnds()[i]);
                add(pieces, content.substring(at, start), false);
                add(pieces, content.substring(start, end), true);
                at = end;
            }
            add(pieces, content.substring(at, Math.max(at, passage.getEndOffset())), false);
        }
        return new Pieces(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean searched) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, searched));
        }
    }
}
