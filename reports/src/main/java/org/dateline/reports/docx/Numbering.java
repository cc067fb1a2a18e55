package org.dateline.reports.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * The lists of one document (ISO/IEC 29500-1, 17.9). All bullets share one {@code w:num}; every ordered list has its own
 * and says where it starts, so that no list goes on counting where another stopped.
 */
final class Numbering {

    /** The {@code w:num} of the style List Bullet. */
    static final int BULLETS = 1;

    /** The {@code w:num} of the style List Number, for whoever goes on writing in Word. */
    static final int NUMBERS = 2;

    private static final int LEVELS = 9;

    /** What every document has: the two kinds of lists, and a list of each. */
    private static final Xml BEGUN = begun();

    private static final DeflatedPart WITHOUT_ORDERED = new Numbering().made();

    private record Ordered(int level, int start) {}

    private final List<Ordered> ordered = new ArrayList<>();

    /** Begins an ordered list and gives its {@code w:num}. */
    int startOrdered(int level, int start) {
        ordered.add(new Ordered(level, start));
        return NUMBERS + ordered.size();
    }

    DeflatedPart deflated() {
        return ordered.isEmpty() ? WITHOUT_ORDERED : made();
    }

    private DeflatedPart made() {
        return DeflatedPart.of("word/numbering.xml", part());
    }

    private static Xml begun() {
        Xml xml = new Xml().start("w:numbering", "xmlns:w", Word.MAIN);
        abstractNum(xml, 0, true);
        abstractNum(xml, 1, false);
        xml.start("w:num", "w:numId", Integer.toString(BULLETS))
                .empty("w:abstractNumId", "w:val", "0")
                .end();
        return xml.start("w:num", "w:numId", Integer.toString(NUMBERS))
                .empty("w:abstractNumId", "w:val", "1")
                .end();
    }

    Xml part() {
        Xml xml = new Xml(BEGUN);
        for (int i = 0; i < ordered.size(); i++) {
            xml.start("w:num", "w:numId", Integer.toString(NUMBERS + 1 + i)).empty("w:abstractNumId", "w:val", "1");
            xml.start("w:lvlOverride", "w:ilvl", Integer.toString(ordered.get(i).level()))
                    .empty(
                            "w:startOverride",
                            "w:val",
                            Integer.toString(ordered.get(i).start()))
                    .end();
            xml.end();
        }
        return xml.end();
    }

    private static void abstractNum(Xml xml, int id, boolean bullets) {
        xml.start("w:abstractNum", "w:abstractNumId", Integer.toString(id))
                .empty("w:multiLevelType", "w:val", bullets ? "hybridMultilevel" : "multilevel");
        for (int level = 0; level < LEVELS; level++) {
            String sign = bullets ? level % 2 == 0 ? "•" : "–" : "%" + (level + 1) + ".";
            xml.start("w:lvl", "w:ilvl", Integer.toString(level))
                    .empty("w:start", "w:val", "1")
                    .empty("w:numFmt", "w:val", bullets ? "bullet" : "decimal")
                    .empty("w:lvlText", "w:val", sign)
                    .empty("w:lvlJc", "w:val", "left")
                    .start("w:pPr")
                    .empty(
                            "w:ind",
                            "w:left",
                            Integer.toString(Word.INDENT_STEP * (level + 1)),
                            "w:hanging",
                            Integer.toString(Word.INDENT_STEP))
                    .end()
                    .end();
        }
        xml.end();
    }
}
