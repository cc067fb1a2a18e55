package org.dateline.reports.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.intake.Remark;

/** Reads what is drawn in one part: pictures, text boxes, diagrams, charts. */
final class DrawingReader {

    private final WordFile file;
    private final Part part;
    private final PictureReader pictures;
    private final Gathered gathered;
    private final Function<Element, List<Passage>> boxes;

    /** @param boxes reads the paragraphs that stand in a text box */
    DrawingReader(
            WordFile file,
            Part part,
            PictureReader pictures,
            Gathered gathered,
            Function<Element, List<Passage>> boxes) {
        this.file = file;
        this.part = part;
        this.pictures = pictures;
        this.gathered = gathered;
        this.boxes = boxes;
    }

    /** All that a drawing, old or new, shows and says. */
    List<Passage> read(Element drawing) {
        List<Passage> read = new ArrayList<>(pictures.read(drawing, part));
        boolean pictured = !read.isEmpty();
        words(drawing, read);
        if (!pictured && drawing.is("drawing")) {
            alternative(drawing);
        }
        return read;
    }

    /** What is said of a drawing to those who do not see it; of a picture, the figure has it. */
    private void alternative(Element drawing) {
        Element properties = drawing.first("docPr");
        String alternative = properties == null ? "" : properties.attribute("descr");
        if (!alternative.isBlank() && drawing.first("blip") == null) {
            gathered.leaveOut(Remark.Kind.DRAWING, alternative);
        }
    }

    private void words(Element element, List<Passage> into) {
        for (Element child : element.children()) {
            switch (child.name()) {
                case "txbxContent" -> into.addAll(boxes.apply(child));
                case "AlternateContent" -> words(Words.branch(child), into);
                case "textpath" -> line(child.attribute("string"), into);
                case "p" -> line(Words.of(child), into);
                case "relIds" -> diagram(child, into);
                case "chart" -> chart(child);
                default -> words(child, into);
            }
        }
    }

    private void line(String words, List<Passage> into) {
        if (!words.isBlank()) {
            gathered.pass(words);
            into.add(Passage.Line.plain(List.of(new Span(words.strip().replace('\n', ' '), false, false, null))));
        }
    }

    /** The words of a diagram stand in a part of their own; they are the text's. */
    private void diagram(Element ids, List<Passage> into) {
        gathered.omit(Remark.Kind.DRAWING, "");
        other(ids.attribute("dm")).ifPresent(model -> words(model, into));
    }

    /** The words of a chart are nothing without it: they are shown beside the text. */
    private void chart(Element reference) {
        gathered.leaveOut(
                Remark.Kind.CHART,
                other(reference.attribute("id")).map(ChartWords::of).orElse(""));
    }

    private Optional<Element> other(String id) {
        Optional<Part> found = file.target(part, id);
        try {
            return found.isPresent() ? Optional.of(file.read(found.get())) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
