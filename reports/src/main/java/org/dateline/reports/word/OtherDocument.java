package org.dateline.reports.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.compose.Opening;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Block;
import org.dateline.core.text.CommonMarkWriter;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;

/** A document that somebody wrote in Word in their own way. */
final class OtherDocument {

    /** In characters; what is longer is no headline, whatever its style. */
    static final int LONGEST_HEADLINE = 400;

    private final Language language;
    private final Numbers numbers;
    private final List<Passage> body;
    private String headline = "";
    private String subhead = "";
    private Dateline dateline = Dateline.EMPTY;

    OtherDocument(Language language, Numbers numbers, List<Passage> passages) {
        this.language = language;
        this.numbers = numbers;
        this.body = new ArrayList<>(passages);
        body.removeIf(
                passage -> passage instanceof Passage.Line line && line.words().isBlank());
    }

    ReleaseText read() {
        headline = take("title");
        subhead = take("subtitle");
        if (headline.isEmpty()) {
            headline = headlineAbove();
        }
        findDateline();
        List<Block> blocks = new BlockBuilder(numbers, false, topHeading()).build(body);
        return new ReleaseText(
                language,
                headline,
                subhead,
                dateline,
                CommonMarkWriter.proseOf(blocks),
                Prose.EMPTY,
                List.of(),
                null,
                null);
    }

    /** The words of the first paragraph in a style; a second one stays in the text. */
    private String take(String style) {
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof Passage.Line line && line.isStyled(style) && isShort(line)) {
                body.remove(i);
                return line.words();
            }
        }
        return "";
    }

    static boolean isShort(Passage.Line line) {
        return line.words().length() <= LONGEST_HEADLINE;
    }

    private String headlineAbove() {
        if (body.isEmpty() || !(body.get(0) instanceof Passage.Line first)) {
            return "";
        }
        long highest = body.stream()
                .filter(passage ->
                        passage instanceof Passage.Line line && line.style().heading() == 1)
                .count();
        boolean heads = first.style().heading() == 1 && highest == 1 && body.size() > 1 && isShort(first);
        boolean plain = first.style().heading() == 0 && first.numbering().isEmpty();
        if (heads || (plain && Opening.isHeadline(first.words(), body.size() > 1))) {
            body.remove(0);
            return first.words();
        }
        return "";
    }

    private void findDateline() {
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof Passage.Line line) {
                Optional<Opening> found =
                        line.style().heading() > 0 ? Optional.empty() : Opening.of(line.words(), language);
                if (found.isPresent()) {
                    dateline = found.get().dateline();
                    body.set(
                            i,
                            line.with(Span.tidy(
                                    Span.without(line.spans(), found.get().length()))));
                }
                return;
            }
        }
    }

    private int topHeading() {
        return body.stream()
                .filter(Passage.Line.class::isInstance)
                .mapToInt(passage -> ((Passage.Line) passage).style().heading())
                .filter(level -> level > 0)
                .min()
                .orElse(1);
    }
}
