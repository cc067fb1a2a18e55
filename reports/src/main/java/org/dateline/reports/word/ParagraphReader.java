package org.dateline.reports.word;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dateline.core.intake.Remark;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs of one part: runs, links, fields, tracked changes, and what hangs on them. */
final class ParagraphReader {

    private final WordFile file;
    private final Part part;
    private final StyleSheet styles;
    private final Gathered gathered;
    private final DrawingReader drawings;
    private final Notes notes;
    private final Function<Element, List<Passage>> boxes;
    private final FieldCodes fields = new FieldCodes();

    private Wording wording;
    private List<Passage> beside = new ArrayList<>();
    private List<Span> carried = new ArrayList<>();
    private Gathered.@Nullable Author author;
    private @Nullable URI link;

    /** @param boxes reads the paragraphs that stand in a paragraph */
    ParagraphReader(
            WordFile file,
            Part part,
            StyleSheet styles,
            Gathered gathered,
            DrawingReader drawings,
            Notes notes,
            Function<Element, List<Passage>> boxes) {
        this.file = file;
        this.part = part;
        this.styles = styles;
        this.gathered = gathered;
        this.drawings = drawings;
        this.notes = notes;
        this.boxes = boxes;
        this.wording = new Wording(StyleSheet.NONE, gathered, List.of());
    }

    /** The paragraph, and after it what is shown beside its words. */
    List<Passage> read(Element source) {
        Wording outerWording = wording;
        List<Passage> outerBeside = beside;
        Element properties = source.child("pPr");
        String style = properties == null ? "" : properties.value("pStyle");
        wording = new Wording(style.isEmpty() ? styles.usual() : styles.of(style), gathered, carried);
        beside = new ArrayList<>();
        carried = new ArrayList<>();

        inside(source, StyleSheet.NONE, null);
        List<Span> words = wording.spans();
        gathered.pass(" ");
        gathered.endChange();

        List<Passage> read = new ArrayList<>();
        if (Standing.isJoinedToNext(properties)) {
            carried = words;
        } else {
            read.add(Standing.line(wording.paragraph(), words, properties, bookmark(source)));
        }
        read.addAll(beside);
        wording = outerWording;
        beside = outerBeside;
        return read;
    }

    private static String bookmark(Element source) {
        Element mark = source.child("bookmarkStart");
        return mark == null ? "" : mark.attribute("name");
    }

    /** Words that wait for a paragraph which never came. */
    List<Passage> rest() {
        List<Span> left = carried;
        carried = new ArrayList<>();
        return left.isEmpty() ? List.of() : List.of(Passage.Line.plain(Span.tidy(left)));
    }

    private void inside(Element parent, StyleSheet.Look look, @Nullable Element run) {
        for (Element child : parent.children()) {
            read(child, look, run);
        }
    }

    private void read(Element element, StyleSheet.Look look, @Nullable Element run) {
        switch (element.name()) {
            case "pPr", "rPr", "sdtPr", "fldData", "tblPr", "footnoteRef", "endnoteRef", "annotationRef" -> {}
            case "r" -> run(element);
            case "t", "delText" -> say(element.text(), look, run);
            case "br", "cr" -> say(isLineBreak(element) ? "\n" : " ", look, run);
            case "tab", "ptab", "noBreakHyphen", "softHyphen", "sym" -> say(Words.character(element), look, run);
            case "fldChar" ->
                say(fields.character(element.attribute("fldCharType"), FormField.filled(element)), look, run);
            case "instrText" -> fields.instruction(element.text());
            case "hyperlink" ->
                linked(file.address(part, element.attribute("id")).orElse(""), element);
            case "fldSimple" -> linked(FieldCodes.address(element.attribute("instr")), element);
            case "ins", "moveTo" -> changed(Remark.Kind.INSERTED, element);
            case "del", "moveFrom" -> changed(Remark.Kind.DELETED, element);
            case "commentRangeStart" -> gathered.beginComment(element.attribute("id"));
            case "commentRangeEnd" -> gathered.endComment(element.attribute("id"));
            case "commentReference" -> gathered.referToComment(element.attribute("id"));
            case "footnoteReference", "endnoteReference" -> note(element, look);
            case "AlternateContent" -> inside(Words.branch(element), look, run);
            case "drawing", "pict", "object" -> drawing(element);
            case "rt" -> {
                String reading = Words.of(element);
                say(reading.isEmpty() ? "" : " (" + reading + ")", look, run);
            }
            case "ruby" ->
                element.children().stream()
                        .sorted(Comparator.comparing((Element child) -> child.is("rt")))
                        .forEach(child -> read(child, look, run));
            case "oMath" -> {
                gathered.omit(Remark.Kind.DRAWING, Words.of(element));
                inside(element, look, run);
            }
            case "p" -> beside.addAll(boxes.apply(element));
            default -> inside(element, look, run);
        }
    }

    /** And not one of a page or a column, which is the paper's. */
    private static boolean isLineBreak(Element element) {
        String type = element.attribute("type");
        return type.isEmpty() || type.equals("textWrapping");
    }

    private void run(Element run) {
        Element properties = run.child("rPr");
        StyleSheet.Look look = properties == null || properties.value("rStyle").isEmpty()
                ? StyleSheet.NONE
                : styles.of(properties.value("rStyle"));
        inside(run, look, properties);
    }

    private void say(String raw, StyleSheet.Look look, @Nullable Element run) {
        String words = raw.equals("\n")
                ? raw
                : raw.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        if (words.isEmpty()) {
            return;
        }
        fields.say();
        Gathered.Author by = author;
        if (by != null) {
            gathered.change(by, words);
        }
        if (by == null || !by.struckOut()) {
            wording.say(words, look, run, link != null ? link : target(fields.address()));
        }
    }

    private void linked(String address, Element element) {
        URI outer = link;
        URI target = target(address);
        link = target == null ? outer : target;
        inside(element, StyleSheet.NONE, null);
        link = outer;
    }

    private @Nullable URI target(String address) {
        if (address.isEmpty()) {
            return null;
        }
        URI target = FieldCodes.target(address);
        if (target == null) {
            gathered.leaveOutOnce(Remark.Kind.LINK, address);
        }
        return target;
    }

    private void changed(Remark.Kind kind, Element element) {
        Gathered.Author outer = author;
        author = outer != null && outer.struckOut() ? outer : Gathered.Author.of(kind, element);
        inside(element, StyleSheet.NONE, null);
        author = outer;
    }

    private void note(Element element, StyleSheet.Look look) {
        Gathered.Author by = author;
        if (by != null && by.struckOut()) {
            notes.of(element).ifPresent(note -> gathered.change(by, " " + Words.of(note.words()) + " "));
        } else {
            notes.refer(element).ifPresent(mark -> say(mark, look, null));
        }
    }

    private void drawing(Element element) {
        Gathered.Author by = author;
        if (by != null && by.struckOut()) {
            gathered.change(by, Words.struckOut(element));
        } else {
            beside.addAll(drawings.read(element));
        }
    }
}
