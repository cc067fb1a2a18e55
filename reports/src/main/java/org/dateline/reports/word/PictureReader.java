package org.dateline.reports.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.dateline.core.compose.Placeholder;
import org.dateline.core.intake.WordDocument.Omission;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.PictureIntake;
import org.dateline.core.picture.UnusablePictureException;
import org.dateline.core.text.Block;
import org.dateline.core.text.OneLine;
import org.jspecify.annotations.Nullable;

/** Reads the pictures of a document, and has them brought into the office's own form. */
final class PictureReader {

    private static final int MOST_PICTURES = 200;

    private final WordFile file;
    private final PictureIntake intake;
    private final Gathered gathered;
    private int taken;

    PictureReader(WordFile file, PictureIntake intake, Gathered gathered) {
        this.file = file;
        this.intake = intake;
        this.gathered = gathered;
    }

    /** Every picture in a drawing, old or new. */
    List<Passage> read(Element drawing, PackagePart part) {
        List<Passage> shown = new ArrayList<>();
        Element properties = drawing.first("docPr");
        String alternative = properties == null
                ? ""
                : properties.attribute("descr").isBlank()
                        ? properties.attribute("title")
                        : properties.attribute("descr");
        String name = properties == null ? "" : properties.attribute("name");
        search(drawing, part, alternative, name, drawing.is("object"), shown);
        return shown;
    }

    private void search(
            Element element, PackagePart part, String alternative, String name, boolean embedded, List<Passage> shown) {
        for (Element child : element.children()) {
            switch (child.name()) {
                case "txbxContent" -> {}
                case "AlternateContent" -> search(Words.branch(child), part, alternative, name, embedded, shown);
                case "blip" -> {
                    if (!child.attribute("embed").isEmpty()
                            || !child.attribute("link").isEmpty()) {
                        take(child.attribute("embed"), part, alternative, name, embedded)
                                .ifPresent(shown::add);
                    }
                }
                case "imagedata" ->
                    take(
                                    child.attribute("id"),
                                    part,
                                    alternative.isBlank() ? element.attribute("alt") : alternative,
                                    child.attribute("title"),
                                    embedded)
                            .ifPresent(shown::add);
                case "pic" -> {
                    Element own = child.first("cNvPr");
                    String said = own == null ? "" : own.attribute("descr");
                    String called = own == null || own.attribute("name").isEmpty() ? name : own.attribute("name");
                    search(child, part, alternative.isBlank() ? said : alternative, called, embedded, shown);
                }
                default -> search(child, part, alternative, name, embedded, shown);
            }
        }
    }

    private Optional<Passage> take(String id, PackagePart part, String alternative, String name, boolean embedded) {
        Optional<PackagePart> found = file.target(part, id);
        try {
            if (found.isPresent() && taken < MOST_PICTURES) {
                taken++;
                String digest = gathered.keep(inOwnForm(file.bytes(found.get())));
                String said = OneLine.of(alternative);
                if (said.isEmpty()) {
                    gathered.omit(Omission.Kind.ALTERNATIVE_TEXT, name);
                    said = Placeholder.of("what is seen");
                }
                return Optional.of(new Passage.Shown(new Block.Figure(digest, said, "", "")));
            }
        } catch (UnusablePictureException | IOException unusable) {
            // It is said below that it is missing.
        }
        gathered.omit(
                embedded ? Omission.Kind.DRAWING : Omission.Kind.PICTURE,
                OneLine.of(alternative.isBlank() ? name : alternative));
        return Optional.empty();
    }

    /** A picture that the office sent out comes back as the same picture. */
    private Picture inOwnForm(byte[] bytes) {
        try {
            return Picture.of(bytes);
        } catch (UnusablePictureException notYet) {
            return intake.take(bytes);
        }
    }

    /** The words of a diagram, which stand in a part of their own. */
    List<String> diagram(Element ids, PackagePart part) {
        List<String> words = new ArrayList<>();
        gathered.omit(Omission.Kind.DRAWING, "");
        file.target(part, ids.attribute("dm")).ifPresent(model -> {
            try {
                points(file.read(model), words);
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        });
        return words;
    }

    private static void points(@Nullable Element element, List<String> words) {
        if (element == null) {
            return;
        }
        for (Element child : element.children()) {
            if (child.is("p")) {
                words.add(Words.of(child));
            } else {
                points(child, words);
            }
        }
    }
}
