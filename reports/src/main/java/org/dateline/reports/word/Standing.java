package org.dateline.reports.word;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.core.text.Block.Table.Side;
import org.jspecify.annotations.Nullable;

/** Where a paragraph stands, as its properties and its style say: in which list, how deep, on which side. */
final class Standing {

    private static final Pattern HELD = Pattern.compile("\u200E(\\+?[0-9][0-9\u00A0\u202F ()./-]*[0-9])\u200E");

    private static final int MOST_LEVELS = 9;

    private Standing() {}

    /**
     * @param properties null if it has none
     * @param bookmark the first that begins in it; may be empty
     */
    static Passage.Line line(StyleSheet.Look style, List<Span> words, @Nullable Element properties, String bookmark) {
        Element list = properties == null ? null : properties.child("numPr");
        String said = list == null ? "" : list.value("numId");
        int level = list == null || list.child("ilvl") == null ? style.level() : Element.number(list.value("ilvl"), 0);
        return new Passage.Line(
                outlined(style, properties),
                Span.tidy(words).stream().map(Standing::released).toList(),
                said.isEmpty() ? style.numbering() : said,
                Math.max(0, Math.min(level, MOST_LEVELS - 1)),
                indent(properties),
                side(properties),
                bookmark);
    }

    /** Whether the end of the paragraph was deleted, so that its words go on in the next. */
    static boolean isJoinedToNext(@Nullable Element properties) {
        Element mark = properties == null ? null : properties.child("rPr");
        return mark != null && (mark.child("del") != null || mark.child("moveFrom") != null);
    }

    /** Without the marks that hold a number together on a page from right to left: nobody wrote them. */
    private static Span released(Span span) {
        return span.words().indexOf('\u200E') < 0
                ? span
                : span.with(HELD.matcher(span.words()).replaceAll("$1"));
    }

    private static StyleSheet.Look outlined(StyleSheet.Look style, @Nullable Element properties) {
        String outline = properties == null ? "" : properties.value("outlineLvl");
        int level = Element.number(outline, MOST_LEVELS) + 1;
        return level < 1 || level > MOST_LEVELS || style.heading() > 0
                ? style
                : new StyleSheet.Look(style.name(), style.basedOn(), level, null, null, null, style.numbering(), 0);
    }

    private static int indent(@Nullable Element properties) {
        Element indent = properties == null ? null : properties.child("ind");
        if (indent == null) {
            return -1;
        }
        return Element.number(indent.attribute(indent.has("left") ? "left" : "start"), -1);
    }

    private static Side side(@Nullable Element properties) {
        return switch (properties == null ? "" : properties.value("jc")) {
            case "center" -> Side.CENTRE;
            case "right", "end" -> Side.END;
            default -> Side.START;
        };
    }
}
