package org.dateline.reports.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.intake.Remark;

/** Reads what stands in a part from top to bottom: paragraphs, tables, and whatever wraps them. */
final class TextReader {

    private final WordFile file;
    private final Part part;
    private final Gathered gathered;
    private final ParagraphReader paragraphs;
    private final TableReader tables;

    TextReader(WordFile file, Part part, StyleSheet styles, Gathered gathered, PictureReader pictures, Notes notes) {
        this.file = file;
        this.part = part;
        this.gathered = gathered;
        DrawingReader drawings = new DrawingReader(file, part, pictures, gathered, this::inBox);
        this.paragraphs = new ParagraphReader(file, part, styles, gathered, drawings, notes, this::inBox);
        this.tables = new TableReader(this::read, gathered);
    }

    List<Passage> read(Element parent) {
        List<Passage> passages = new ArrayList<>();
        inside(parent, passages);
        passages.addAll(paragraphs.rest());
        return passages;
    }

    private List<Passage> inBox(Element content) {
        List<Passage> passages = new ArrayList<>();
        if (content.is("p")) {
            element(content, passages);
        } else {
            inside(content, passages);
        }
        return passages;
    }

    private void inside(Element parent, List<Passage> into) {
        for (Element child : parent.children()) {
            element(child, into);
        }
    }

    private void element(Element element, List<Passage> into) {
        switch (element.name()) {
            case "p" -> into.addAll(paragraphs.read(element));
            case "tbl" -> into.addAll(tables.read(element));
            case "AlternateContent" -> inside(Words.branch(element), into);
            case "sdtPr", "rPr", "pPr" -> {}
            case "altChunk" -> chunk(element.attribute("id"), into);
            case "del", "moveFrom" -> {
                gathered.change(Gathered.Author.of(Remark.Kind.DELETED, element), Words.struckOut(element));
                gathered.endChange();
            }
            case "commentRangeStart" -> gathered.beginComment(element.attribute("id"));
            case "commentRangeEnd" -> gathered.endComment(element.attribute("id"));
            case "r", "hyperlink", "oMathPara", "oMath" -> {
                Element paragraph = new Element("p");
                paragraph.add(element);
                into.addAll(paragraphs.read(paragraph));
            }
            default -> inside(element, into);
        }
    }

    /** A text in another format that Word would have taken in when it opened the document. */
    private void chunk(String id, List<Passage> into) {
        Optional<Part> found = file.target(part, id);
        String type = found.map(Part::contentType).orElse("");
        if (found.isEmpty() || !(type.contains("html") || type.equals("text/plain"))) {
            gathered.omit(Remark.Kind.DRAWING, id);
            return;
        }
        try {
            String text = new String(file.bytes(found.get()), StandardCharsets.UTF_8);
            String bare = type.contains("html") ? Markup.words(text) : text;
            bare.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> into.add(Passage.Line.plain(List.of(new Span(line, false, false, null)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
