package org.dateline.core.text;

import java.text.Normalizer;
import java.util.List;

/**
 * A text as its writer typed it, in CommonMark, and what it says.
 *
 * <p>The source is kept in Unicode NFC with line feeds, so that two texts that look alike are alike. Whatever was typed
 * is kept, also what a release may not contain: that stands in {@link #refusals()} and keeps it from being submitted.
 *
 * @param source CommonMark 0.31
 */
public record Prose(String source) {

    public static final Prose EMPTY = new Prose("");

    public Prose {
        source = Normalizer.normalize(source.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .strip();
    }

    public boolean isEmpty() {
        return source.isEmpty();
    }

    /** What the text says, without what a release may not contain. */
    public List<Block> blocks() {
        return CommonMarkReader.read(source).blocks();
    }

    /** What must go before the text can be submitted; empty when all of it may be published. */
    public List<Refusal> refusals() {
        return CommonMarkReader.read(source).refusals();
    }

    /** The words alone, a line a block, as a reader would say them. */
    public String words() {
        return PlainText.of(blocks());
    }
}
