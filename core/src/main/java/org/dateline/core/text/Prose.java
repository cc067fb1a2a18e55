package org.dateline.core.text;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as its writer typed it, in CommonMark 0.31 with tables, and what it says.
 *
 * <p>The source is kept in Unicode NFC with line feeds, so that two texts that look alike are alike. Whatever was typed
 * is kept, also what a release may not contain: that stands in {@link #refusals()} and keeps it from being submitted.
 *
 * <p>Two texts are equal if their sources are. A text is read once, when first asked what it says.
 */
public final class Prose {

    public static final Prose EMPTY = new Prose("");

    private final String source;
    private volatile CommonMarkReader.@Nullable Reading reading;

    public Prose(String typed) {
        source = Normalizer.normalize(typed.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .strip();
    }

    /** In CommonMark. */
    public String source() {
        return source;
    }

    public boolean isEmpty() {
        return source.isEmpty();
    }

    /** What the text says, without what a release may not contain. */
    public List<Block> blocks() {
        return read().blocks();
    }

    /** What must go before the text can be submitted; empty when all of it may be published. */
    public List<Refusal> refusals() {
        return read().refusals();
    }

    /** The words alone, a line a block, as a reader would say them. */
    public String words() {
        return PlainText.of(blocks());
    }

    private CommonMarkReader.Reading read() {
        CommonMarkReader.Reading known = reading;
        if (known == null) {
            known = CommonMarkReader.read(source);
            reading = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prose that && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return "Prose[source=" + source + "]";
    }
}
