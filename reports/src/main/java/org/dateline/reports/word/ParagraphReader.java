package org.dateline.reports.word;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.dateline.core.intake.WordDocument.Change;
import org.dateline.core.intake.WordDocument.Omission;
import org.dateline.core.text.Block.Table.Side;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs of one part: runs, links, fields, tracked changes, and what hangs on them. */
final class ParagraphReader {

    /** Styles whose weight and slope are the paper's, not the words'. */
    private static final Set<String> SET_BY_THE_PAPER = Set.of(
            "title",
            "subtitle",
            "quote",
            "intense quote",
            "caption",
            "contact",
            "table heading",
            "letterhead",
            "letterhead address",
            "release type",
            "release line",
            "end mark",
            "authenticity",
            "preview mark",
            "header",
            "footer",
            "table text");

    private static final Pattern HELD = Pattern.compile("\u200E(\\+?[0-9][0-9\u00A0\u202F ()./-]*[0-9])\u200E");

    private final PackagePart part;
    private final StyleSheet styles;
    private final Gathered gathered;
    private final PictureReader pictures;
    private final Notes notes;
    private final Boxes boxes;
    private final FieldCodes fields = new FieldCodes();

    private List<Span> spans = new ArrayList<>();
    private List<Passage> beside = new ArrayList<>();
    private final StringBuilder concealed = new StringBuilder();
    private List<Span> carried = new ArrayList<>();
    private StyleSheet.Look paragraph = StyleSheet.NONE;
    private Gathered.@Nullable Author author;
    private @Nullable URI link;

    /** Reads the blocks that stand in a text box. */
    interface Boxes {
        List<Passage> read(Element content);
    }

    ParagraphReader(
            PackagePart part, StyleSheet styles, Gathered gathered, PictureReader pictures, Notes notes, Boxes boxes) {
        this.part = part;
        this.styles = styles;
        this.gathered = gathered;
        this.pictures = pictures;
        this.notes = notes;
        this.boxes = boxes;
    }

    /** The paragraph, and after it what is shown beside its words. */
    List<Passage> read(Element source) {
        List<Span> outerSpans = spans;
        List<Passage> outerBeside = beside;
        StyleSheet.Look outerLook = paragraph;
        spans = new ArrayList<>(carried);
        beside = new ArrayList<>();
        carried = new ArrayList<>();
        Element properties = source.child("pPr");
        String style = properties == null ? "" : properties.value("pStyle");
        paragraph = style.isEmpty() ? styles.usual() : styles.of(style);

        inside(source);
        reveal();
        gathered.pass(" ");
        gathered.endChange();

        List<Passage> read = new ArrayList<>();
        List<Span> own = spans;
        if (properties != null && isJoinedToNext(properties)) {
            carried = own;
        } else {
            read.add(line(own, properties, bookmark(source)));
        }
        read.addAll(beside);
        spans = outerSpans;
        beside = outerBeside;
        paragraph = outerLook;
        return read;
    }

    /** The end of the paragraph was deleted, so that its words go on in the next. */
    private static boolean isJoinedToNext(Element properties) {
        Element mark = properties.child("rPr");
        return mark != null && (mark.child("del") != null || mark.child("moveFrom") != null);
    }

    /** Words that wait for a paragraph which never came. */
    List<Passage> rest() {
        List<Span> left = carried;
        carried = new ArrayList<>();
        return left.isEmpty() ? List.of() : List.of(Passage.Line.plain(Span.tidy(left)));
    }

    private Passage.Line line(List<Span> words, @Nullable Element properties, String bookmark) {
        Element list = properties == null ? null : properties.child("numPr");
        String said = list == null ? "" : list.value("numId");
        String numbering = said.isEmpty() ? paragraph.numbering() : said;
        int level =
                list == null || list.child("ilvl") == null ? paragraph.level() : Element.number(list.value("ilvl"), 0);
        Element indent = properties == null ? null : properties.child("ind");
        String left = indent == null ? "" : indent.has("left") ? indent.attribute("left") : indent.attribute("start");
        return new Passage.Line(
                outlined(properties),
                Span.tidy(words).stream().map(ParagraphReader::released).toList(),
                numbering,
                Math.max(0, Math.min(level, 8)),
                Element.number(left, -1),
                side(properties),
                bookmark);
    }

    /** Without the marks that hold a number together on a page from right to left: nobody wrote them. */
    private static Span released(Span span) {
        return span.words().indexOf('\u200E') < 0
                ? span
                : span.with(HELD.matcher(span.words()).replaceAll("$1"));
    }

    private StyleSheet.Look outlined(@Nullable Element properties) {
        String outline = properties == null ? "" : properties.value("outlineLvl");
        int level = Element.number(outline, 9) + 1;
        return level < 1 || level > 9 || paragraph.heading() > 0
                ? paragraph
                : new StyleSheet.Look(
                        paragraph.name(), paragraph.basedOn(), level, null, null, null, paragraph.numbering(), 0);
    }

    private static Side side(@Nullable Element properties) {
        return switch (properties == null ? "" : properties.value("jc")) {
            case "center" -> Side.CENTRE;
            case "right", "end" -> Side.END;
            default -> Side.START;
        };
    }

    private static String bookmark(Element source) {
        Element mark = source.child("bookmarkStart");
        return mark == null ? "" : mark.attribute("name");
    }

    private void inside(Element parent) {
        for (Element child : parent.children()) {
            read(child, StyleSheet.NONE, null);
        }
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
            case "t" -> say(element.text(), look, run);
            case "delText" -> say(element.text(), look, run);
            case "tab", "ptab" -> say(" ", look, run);
            case "br", "cr" ->
                say(
                        element.attribute("type").isEmpty()
                                        || element.attribute("type").equals("textWrapping")
                                ? "\n"
                                : " ",
                        look,
                        run);
            case "noBreakHyphen" -> say("\u2011", look, run);
            case "softHyphen" -> say("\u00AD", look, run);
            case "sym" -> say(Words.sign(element), look, run);
            case "fldChar" -> fields.character(element.attribute("fldCharType"));
            case "instrText" -> fields.instruction(element.text());
            case "hyperlink" -> hyperlink(element);
            case "fldSimple" -> linked(FieldCodes.address(element.attribute("instr")), element);
            case "ins", "moveTo" -> changed(Change.Kind.INSERTED, element);
            case "del", "moveFrom" -> changed(Change.Kind.DELETED, element);
            case "commentRangeStart" -> gathered.beginComment(element.attribute("id"));
            case "commentRangeEnd" -> gathered.endComment(element.attribute("id"));
            case "commentReference" -> gathered.referToComment(element.attribute("id"));
            case "footnoteReference", "endnoteReference" -> note(element, look, run);
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
                gathered.omit(Omission.Kind.DRAWING, Words.of(element));
                inside(element, look, run);
            }
            case "p" -> beside.addAll(boxes.read(element));
            default -> inside(element, look, run);
        }
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
        Gathered.Author by = author;
        if (by != null) {
            gathered.change(by, words);
            if (by.kind() == Change.Kind.DELETED) {
                return;
            }
        }
        if (formed("vanish", look.hidden(), paragraph.hidden(), run)) {
            concealed.append(words);
            return;
        }
        reveal();
        gathered.pass(words);
        URI target = link != null ? link : target(fields.address());
        spans.add(new Span(words, bold(look, run), italic(look, run), target));
    }

    private boolean bold(StyleSheet.Look look, @Nullable Element run) {
        return formed(isComplex(run) ? "bCs" : "b", look.bold(), ofParagraph(paragraph.bold()), run);
    }

    private boolean italic(StyleSheet.Look look, @Nullable Element run) {
        return formed(isComplex(run) ? "iCs" : "i", look.italic(), ofParagraph(paragraph.italic()), run);
    }

    private static boolean isComplex(@Nullable Element run) {
        return run != null && Boolean.TRUE.equals(run.on("rtl"));
    }

    private @Nullable Boolean ofParagraph(@Nullable Boolean said) {
        boolean paper = paragraph.heading() > 0 || SET_BY_THE_PAPER.contains(paragraph.name());
        return paper ? null : said;
    }

    /** What the run says itself, or its style and the paragraph's: two that both say so undo each other. */
    private static boolean formed(
            String what, @Nullable Boolean style, @Nullable Boolean outer, @Nullable Element run) {
        Boolean direct = run == null ? null : run.on(what);
        if (direct != null) {
            return direct;
        }
        return Boolean.TRUE.equals(style) ^ Boolean.TRUE.equals(outer);
    }

    /** Hidden words stand where they were, marked, until somebody decides. */
    private void reveal() {
        if (concealed.isEmpty()) {
            return;
        }
        String words = concealed.toString();
        concealed.setLength(0);
        if (!words.isBlank()) {
            spans.add(new Span(gathered.hide(words.replace('\n', ' ')), false, false, null));
        }
    }

    private void hyperlink(Element element) {
        String address = WordFile.address(part, element.attribute("id"))
                .map(URI::toString)
                .orElse("");
        linked(address, element);
    }

    private void linked(String address, Element element) {
        URI outer = link;
        URI target = target(address);
        link = target == null ? outer : target;
        inside(element);
        link = outer;
    }

    private @Nullable URI target(String address) {
        if (address.isEmpty()) {
            return null;
        }
        URI target = FieldCodes.target(address);
        if (target == null) {
            gathered.omitOnce(Omission.Kind.LINK, address);
        }
        return target;
    }

    private void changed(Change.Kind kind, Element element) {
        Gathered.Author outer = author;
        boolean deleted = outer != null && outer.kind() == Change.Kind.DELETED;
        author = deleted ? outer : Gathered.Author.of(kind, element);
        inside(element);
        author = outer;
    }

    private void note(Element element, StyleSheet.Look look, @Nullable Element run) {
        if (author == null || author.kind() == Change.Kind.INSERTED) {
            Optional<String> mark = notes.refer(element);
            if (mark.isPresent()) {
                say(mark.get(), look, null);
            }
        }
    }

    private void drawing(Element element) {
        if (author != null && author.kind() == Change.Kind.DELETED) {
            return;
        }
        beside.addAll(pictures.read(element, part));
        words(element);
    }

    /** The words in a drawing: text boxes with paragraphs of their own, and single lines. */
    private void words(Element element) {
        for (Element child : element.children()) {
            switch (child.name()) {
                case "txbxContent" -> beside.addAll(boxes.read(child));
                case "AlternateContent" -> words(Words.branch(child));
                case "textpath" -> aside(child.attribute("string"));
                case "p" -> aside(Words.of(child));
                case "relIds" -> pictures.diagram(child, part).forEach(this::aside);
                case "chart" -> gathered.omit(Omission.Kind.DRAWING, "");
                default -> words(child);
            }
        }
    }

    private void aside(String words) {
        if (!words.isBlank()) {
            gathered.pass(words);
            beside.add(Passage.Line.plain(List.of(new Span(words.strip().replace('\n', ' '), false, false, null))));
        }
    }
}
