package org.dateline.reports.word;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Block;
import org.dateline.core.text.Language;
import org.dateline.core.text.OneLine;

/** Puts under a picture what stands under it. */
final class Captions {

    private Captions() {}

    static List<Passage> set(List<Passage> passages, Language language) {
        List<Passage> set = new ArrayList<>();
        boolean open = false;
        for (Passage passage : passages) {
            if (open
                    && passage instanceof Passage.Line line
                    && line.isStyled("caption")
                    && set.get(set.size() - 1) instanceof Passage.Shown shown) {
                set.set(set.size() - 1, new Passage.Shown(captioned(shown.figure(), line.spans(), language)));
                open = false;
                continue;
            }
            boolean empty = passage instanceof Passage.Line line && line.words().isBlank();
            if (open && empty) {
                continue;
            }
            open = passage instanceof Passage.Shown;
            set.add(passage);
        }
        return set;
    }

    /** The credit is set off by its slope, or by a line of its own where the script has none. */
    private static Block.Figure captioned(Block.Figure figure, List<Span> spans, Language language) {
        boolean upright = language == Language.ARABIC || language == Language.CHINESE;
        String words = Span.words(spans);
        int cut = words.length();
        if (upright) {
            int line = words.lastIndexOf('\n');
            cut = line < 0 ? cut : line;
        } else {
            for (int i = spans.size() - 1; i >= 0 && spans.get(i).italic(); i--) {
                cut -= spans.get(i).words().length();
            }
        }
        String caption = OneLine.of(words.substring(0, cut));
        String credit = OneLine.of(words.substring(cut)).replace('|', '/');
        return new Block.Figure(figure.picture(), figure.alternative(), caption, credit);
    }
}
