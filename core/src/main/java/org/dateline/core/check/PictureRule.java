package org.dateline.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.text.Block;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Prose;

/** Every picture that a text shows is one that the office has, and they are not more than a document can carry. */
final class PictureRule implements Rule {

    private static final int LONGEST_EXCERPT = 40;
    private static final int MOST_PICTURES = 20;

    private final Predicate<String> isThere;

    /** @param isThere whether the office has the picture with a digest */
    PictureRule(Predicate<String> isThere) {
        this.isThere = isThere;
    }

    @Override
    public List<Finding> check(CheckedText text) {
        List<Finding> findings = new ArrayList<>();
        look(text.written().body(), Part.BODY, findings);
        look(text.written().notesToEditors(), Part.NOTES_TO_EDITORS, findings);
        Optional<Boilerplate> about = text.written().boilerplateIfAny();
        about.ifPresent(words -> look(words.text(), Part.BOILERPLATE, findings));
        int shown = ReleaseDocument.picturesShownIn(text.written()).size();
        if (shown > MOST_PICTURES) {
            findings.add(Finding.blocking(
                    "picturesTooMany", Part.BODY, Integer.toString(shown), Integer.toString(MOST_PICTURES)));
        }
        return findings;
    }

    private void look(Prose prose, Part part, List<Finding> findings) {
        List<String> lines = prose.source().lines().toList();
        int from = 0;
        for (Block block : prose.blocks()) {
            if (block instanceof Block.Figure figure) {
                int line = lineOf(figure, lines, from);
                from = line;
                if (!isThere.test(figure.picture())) {
                    findings.add(Finding.blocking(
                            "pictureMissing", part, Integer.toString(line), excerpt(figure.alternative())));
                }
            }
        }
    }

    /** Counted from 1. Blocks do not say where they stand; figures follow each other as their addresses do. */
    private static int lineOf(Block.Figure figure, List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).contains("picture:" + figure.picture())) {
                return i + 1;
            }
        }
        return Math.max(from, 1);
    }

    private static String excerpt(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_EXCERPT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
    }
}
