package org.dateline.reports.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.compose.Placeholder;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.intake.Remark;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.PictureIntake;
import org.dateline.core.picture.UnusablePictureException;
import org.dateline.core.text.Block;
import org.dateline.core.text.OneLine;

/** Reads the pictures of a document, and has them brought into the office's own form. */
final class PictureReader {

    private static final int MOST_PICTURES = 200;

    private final WordFile file;
    private final PictureIntake intake;
    private final Gathered gathered;
    private final Map<String, Picture> prepared = new HashMap<>();
    private int taken;

    PictureReader(WordFile file, PictureIntake intake, Gathered gathered) {
        this.file = file;
        this.intake = intake;
        this.gathered = gathered;
    }

    /** Every picture in a drawing, old or new. */
    List<Passage> read(Element drawing, Part part) {
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
            Element element, Part part, String alternative, String name, boolean embedded, List<Passage> shown) {
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

    private Optional<Passage> take(String id, Part part, String alternative, String name, boolean embedded) {
        Optional<Part> found = file.target(part, id);
        try {
            if (found.isPresent() && taken < MOST_PICTURES) {
                taken++;
                String digest = gathered.keep(inOwnForm(file.bytes(found.get())));
                String said = OneLine.of(alternative);
                if (said.isEmpty()) {
                    gathered.omit(Remark.Kind.ALTERNATIVE_TEXT, name);
                    said = Placeholder.of("what is seen");
                }
                return Optional.of(new Passage.Shown(new Block.Figure(digest, said, "", "")));
            }
        } catch (UnusablePictureException | IOException unusable) {
            // It is said below that it is missing.
        }
        gathered.leaveOut(
                embedded ? Remark.Kind.DRAWING : Remark.Kind.PICTURE,
                OneLine.of(alternative.isBlank() ? name : alternative));
        return Optional.empty();
    }

    /** Word keeps the same picture once for itself and once more for what is older. */
    private Picture inOwnForm(byte[] bytes) {
        return prepared.computeIfAbsent(Sha256.hex(bytes), fresh -> intake.take(bytes));
    }
}
