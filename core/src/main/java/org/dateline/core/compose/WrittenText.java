package org.dateline.core.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Block;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.CommonMarkWriter;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.PlainText;
import org.dateline.core.text.Prose;

/** A release's text written as one, as somebody would paste it: {@link TextImport} finds its parts again. */
public final class WrittenText {

    private WrittenText() {}

    /** @return in CommonMark; a placeholder stands for each picture, since a text alone has none */
    public static String of(ReleaseText text) {
        List<String> parts = new ArrayList<>();
        if (!text.headline().isEmpty()) {
            parts.add("# " + CommonMarkWriter.escape(text.headline()));
        }
        String dateline = text.dateline().in(text.language());
        String opening = text.dateline().city().isEmpty() ? "" : CommonMarkWriter.escape(dateline) + " – ";
        parts.add(opening + withoutPictures(text.body()));
        if (!text.notesToEditors().isEmpty()) {
            parts.add("Notes to editors");
            parts.add(withoutPictures(text.notesToEditors()));
        }
        text.boilerplateIfAny().ifPresent(about -> {
            parts.add(heading(about));
            parts.add(withoutPictures(about.text()));
        });
        if (!text.contacts().isEmpty()) {
            parts.add("Media contacts:");
            parts.add(text.contacts().stream().map(WrittenText::line).collect(Collectors.joining("\n")));
        }
        String whole = String.join("\n\n", parts);
        return TextImport.isMarked(whole) ? whole : words(parts);
    }

    /** Without any mark it is read as plain words, and so it has to be written. */
    private static String words(List<String> parts) {
        return parts.stream()
                .map(part -> PlainText.of(new Prose(part).blocks()).replace("\n", "\n\n"))
                .collect(Collectors.joining("\n\n"));
    }

    private static String heading(Boilerplate about) {
        return CommonMarkWriter.escape(about.heading());
    }

    private static String withoutPictures(Prose prose) {
        List<Block> blocks = prose.blocks();
        if (blocks.stream().noneMatch(Block.Figure.class::isInstance)) {
            return prose.source();
        }
        return CommonMarkWriter.write(blocks.stream()
                .map(block -> block instanceof Block.Figure figure
                        ? new Block.Paragraph(
                                List.of(new org.dateline.core.text.Inline.Text(Placeholder.of(figure.alternative()))))
                        : block)
                .toList());
    }

    private static String line(MediaContact contact) {
        return Stream.of(contact.name(), contact.role(), contact.telephone(), contact.email())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
