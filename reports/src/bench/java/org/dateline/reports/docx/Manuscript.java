package org.dateline.reports.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A document of ours taken apart, so that other makers can set the same lines in the same styles without having to find
 * out anything: which runs are written from right to left, where lists begin, how wide columns are. It is to their
 * advantage.
 */
record Manuscript(List<Item> body, Line header, Line footer, List<Integer> listStarts, String language) {

    /** What stands below each other in the body. */
    sealed interface Item permits Line, Grid {}

    /**
     * A paragraph.
     *
     * @param number the {@code w:num}; 0 if it is no item of a list
     * @param aside in which way its words do not stand at their start, as {@code w:jc} says it
     */
    record Line(
            String style,
            int number,
            int level,
            boolean rightToLeft,
            boolean keepNext,
            @Nullable String indent,
            @Nullable String aside,
            List<Run> runs)
            implements Item {}

    /**
     * Words of one form, or a picture, or a field.
     *
     * @param words with a line feed for a new line and a tabulator for a tabulator
     * @param field what it counts, PAGE or NUMPAGES
     */
    record Run(
            String words,
            boolean bold,
            boolean italic,
            boolean rightToLeft,
            boolean eastAsian,
            @Nullable String link,
            @Nullable Shown picture,
            @Nullable String field) {}

    /** A picture; width and height in English Metric Units. */
    record Shown(byte[] file, boolean png, String alternative, long width, long height) {}

    /** A table, the heading row first. */
    record Grid(List<Integer> widths, boolean rightToLeft, List<List<Line>> rows) implements Item {}

    static Manuscript of(byte[] docx) {
        return new Reading(new OpenedDocx(docx)).manuscript();
    }

    private static final class Reading {

        private final OpenedDocx docx;
        private final Map<String, String> targets = new HashMap<>();

        Reading(OpenedDocx docx) {
            this.docx = docx;
            Element relationships = docx.xml("word/_rels/document.xml.rels").getDocumentElement();
            for (Element each : children(relationships)) {
                targets.put(each.getAttribute("Id"), each.getAttribute("Target"));
            }
        }

        Manuscript manuscript() {
            Element body =
                    OpenedDocx.elements(root("word/document.xml"), "body").get(0);
            List<Item> items = new ArrayList<>();
            for (Element each : children(body)) {
                switch (each.getLocalName()) {
                    case "p" -> items.add(line(each));
                    case "tbl" -> items.add(grid(each));
                    default -> {}
                }
            }
            List<Integer> starts = new ArrayList<>();
            for (Element start : OpenedDocx.elements(root("word/numbering.xml"), "startOverride")) {
                starts.add(Integer.valueOf(OpenedDocx.value(start)));
            }
            return new Manuscript(
                    items,
                    line(OpenedDocx.elements(root("word/header1.xml"), "p").get(0)),
                    line(OpenedDocx.elements(root("word/footer1.xml"), "p").get(0)),
                    starts,
                    OpenedDocx.elements(root("word/styles.xml"), "lang").get(0).getAttributeNS(Word.MAIN, "val"));
        }

        private Element root(String part) {
            return docx.xml(part).getDocumentElement();
        }

        private Grid grid(Element table) {
            List<Integer> widths = new ArrayList<>();
            for (Element column : OpenedDocx.elements(table, "gridCol")) {
                widths.add(Integer.valueOf(column.getAttributeNS(Word.MAIN, "w")));
            }
            List<List<Line>> rows = new ArrayList<>();
            for (Element row : OpenedDocx.elements(table, "tr")) {
                rows.add(OpenedDocx.elements(row, "p").stream().map(this::line).toList());
            }
            return new Grid(widths, has(table, "bidiVisual"), rows);
        }

        private Line line(Element paragraph) {
            Element properties = children(paragraph).get(0);
            List<Run> runs = new ArrayList<>();
            for (Element each : children(paragraph)) {
                switch (each.getLocalName()) {
                    case "r" -> runs.add(run(each, null, null));
                    case "hyperlink" -> {
                        String target = targets.get(each.getAttributeNS(Word.RELATIONSHIPS, "id"));
                        children(each).forEach(linked -> runs.add(run(linked, target, null)));
                    }
                    case "fldSimple" -> {
                        String field = each.getAttributeNS(Word.MAIN, "instr").strip();
                        children(each).forEach(shown -> runs.add(run(shown, null, field)));
                    }
                    default -> {}
                }
            }
            return new Line(
                    value(properties, "pStyle"),
                    has(properties, "numId") ? Integer.parseInt(value(properties, "numId")) : 0,
                    has(properties, "ilvl") ? Integer.parseInt(value(properties, "ilvl")) : 0,
                    has(properties, "bidi"),
                    has(properties, "keepNext"),
                    has(properties, "ind")
                            ? OpenedDocx.elements(properties, "ind").get(0).getAttributeNS(Word.MAIN, "left")
                            : null,
                    has(properties, "jc") ? value(properties, "jc") : null,
                    runs);
        }

        private Run run(Element run, @Nullable String link, @Nullable String field) {
            StringBuilder words = new StringBuilder();
            for (Element each : children(run)) {
                switch (each.getLocalName()) {
                    case "t" -> words.append(each.getTextContent());
                    case "br" -> words.append('\n');
                    case "tab" -> words.append('\t');
                    default -> {}
                }
            }
            return new Run(
                    words.toString(),
                    has(run, "b"),
                    has(run, "i"),
                    has(run, "rtl"),
                    has(run, "rFonts"),
                    link,
                    has(run, "drawing") ? shown(run) : null,
                    field);
        }

        private Shown shown(Element run) {
            String drawing = "http://schemas.openxmlformats.org/drawingml/2006/";
            Element extent = OpenedDocx.elements(run, drawing + "wordprocessingDrawing", "extent")
                    .get(0);
            Element words = OpenedDocx.elements(run, drawing + "wordprocessingDrawing", "docPr")
                    .get(0);
            Element blip = OpenedDocx.elements(run, drawing + "main", "blip").get(0);
            String part = "word/" + targets.get(blip.getAttributeNS(Word.RELATIONSHIPS, "embed"));
            return new Shown(
                    docx.parts().get(part),
                    part.endsWith(".png"),
                    words.getAttribute("descr"),
                    Long.parseLong(extent.getAttribute("cx")),
                    Long.parseLong(extent.getAttribute("cy")));
        }

        private static boolean has(Element from, String name) {
            return !OpenedDocx.elements(from, name).isEmpty();
        }

        private static String value(Element from, String name) {
            return OpenedDocx.value(OpenedDocx.elements(from, name).get(0));
        }

        private static List<Element> children(Element parent) {
            List<Element> children = new ArrayList<>();
            for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element) {
                    children.add(element);
                }
            }
            return children;
        }
    }
}
