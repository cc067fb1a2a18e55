package org.dateline.core.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Block;
import org.dateline.core.text.CommonMarkWriter;
import org.dateline.core.text.Inline;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.PlainText;
import org.dateline.core.text.Prose;

/** A release's text written as one, as somebody would paste it: {@link TextImport} finds its parts again. */
public final class WrittenText {

    private WrittenText() {}

    /** @return in CommonMark, or in plain words if it has no mark; a placeholder stands for each picture */
    public static String of(ReleaseText text) {
        String marked = written(text, CommonMarkWriter::escape, CommonMarkWriter::write);
        return TextImport.isMarked(marked)
                ? marked
                : written(
                        text,
                        UnaryOperator.identity(),
                        blocks -> blocks.stream()
                                .map(block -> PlainText.of(List.of(block)))
                                .collect(Collectors.joining("\n\n")));
    }

    private static String written(
            ReleaseText text, UnaryOperator<String> escape, Function<List<Block>, String> writer) {
        List<String> parts = new ArrayList<>();
        if (!text.headline().isEmpty()) {
            parts.add("# " + escape.apply(text.headline()));
        }
        String opening = text.dateline().city().isEmpty() ? "" : text.dateline().in(text.language()) + " – ";
        parts.add(opening + writer.apply(withoutPictures(text.body())));
        if (!text.notesToEditors().isEmpty()) {
            parts.add("Notes to editors");
            parts.add(writer.apply(withoutPictures(text.notesToEditors())));
        }
        text.boilerplateIfAny().ifPresent(about -> {
            parts.add(escape.apply(about.heading()));
            parts.add(writer.apply(withoutPictures(about.text())));
        });
        if (!text.contacts().isEmpty()) {
            parts.add("Media contacts:");
            parts.add(text.contacts().stream().map(WrittenText::line).collect(Collectors.joining("\n")));
        }
        return String.join("\n\n", parts);
    }

    private static List<Block> withoutPictures(Prose prose) {
        return prose.blocks().stream()
                .map(block -> block instanceof Block.Figure figure
                        ? new Block.Paragraph(List.of(new Inline.Text(Placeholder.of(figure.alternative()))))
                        : block)
                .toList();
    }

    private static String line(MediaContact contact) {
        return Stream.of(contact.name(), contact.role(), contact.telephone(), contact.email())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
