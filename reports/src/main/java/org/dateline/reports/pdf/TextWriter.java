package org.dateline.reports.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes words as PDF's text operators (ISO 32000-1, 9.4), and no operator twice that still holds. */
final class TextWriter {

    private final ContentStream content;
    private final FontSubset.Collection fonts;
    private final Inks inks;
    private @Nullable Ink ink;
    private @Nullable FontSubset font;
    private float size;

    /** How far above the baseline glyphs stand, in thousandths of the font's size. */
    private double rise;

    /** Where the pen stands in the current array of strings, in thousandths of the font's size. */
    private double pen;

    private boolean inString;

    TextWriter(ContentStream content, FontSubset.Collection fonts, Inks inks) {
        this.content = content;
        this.fonts = fonts;
        this.inks = inks;
    }

    void useInk(Ink wanted) {
        if (ink != wanted) {
            ink = wanted;
            content.write(inks.fill(wanted)).write("\n");
        }
    }

    /** After the graphics state was restored, nothing that was set within holds. */
    void forgetState() {
        ink = null;
        font = null;
    }

    /** Segments from left to right, the first at {@code x}. */
    void show(List<Segment> segments, float x, float baseline, float gap) {
        content.write("BT\n");
        boolean open = false;
        float origin = x;
        float at = x;
        for (Segment segment : segments) {
            FontSubset wanted = fonts.of(segment.lead());
            if (!open
                    || wanted != font
                    || segment.fontSize() != size
                    || segment.span().style().ink() != ink) {
                if (open) {
                    endArray();
                }
                useInk(segment.span().style().ink());
                useFont(wanted, segment.fontSize());
                useRise(0);
                content.write("1 0 0 1 ").number(at).number(baseline).write("Tm\n[");
                origin = at;
                pen = 0;
                open = true;
            }
            glyphs(segment.run(), wanted, (at - origin) / size * 1000);
            at += segment.width() + gap;
        }
        if (open) {
            endArray();
            useRise(0);
        }
        content.write("ET\n");
    }

    private void useFont(FontSubset wanted, float wantedSize) {
        if (wanted != font || wantedSize != size) {
            font = wanted;
            size = wantedSize;
            content.write("/")
                    .write(wanted.resourceName())
                    .write(" ")
                    .number(size)
                    .write("Tf\n");
        }
    }

    private void glyphs(GlyphRun run, FontSubset subset, double start) {
        Typeface typeface = run.typeface();
        double unit = subset.thousandths(typeface);
        for (GlyphRun.Glyph glyph : run.glyphs()) {
            double y = glyph.y() * unit;
            if (y != rise) {
                endArray();
                useRise(y);
                content.write("[");
            }
            moveTo(start + glyph.x() * unit);
            if (!inString) {
                content.write("(");
                inString = true;
            }
            content.code(subset.code(typeface, glyph));
            pen += subset.advance(typeface, glyph.number());
        }
    }

    private void moveTo(double wanted) {
        double back = Math.rint(pen - wanted);
        if (back != 0) {
            endString();
            content.number(back);
            pen -= back;
        }
    }

    /** Marks above and below Arabic letters leave the baseline. */
    private void useRise(double wanted) {
        if (wanted != rise) {
            rise = wanted;
            content.number(wanted / 1000 * size).write("Ts\n");
        }
    }

    private void endString() {
        if (inString) {
            content.write(")");
            inString = false;
        }
    }

    private void endArray() {
        endString();
        content.write("] TJ\n");
    }
}
