package org.dateline.reports.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.dateline.core.intake.UnreadableDocumentException;
import org.dateline.core.intake.UnreadableDocumentException.Reason;
import org.dateline.core.intake.WordDocument;
import org.dateline.core.intake.WordDocument.Omission;
import org.dateline.core.intake.WordIntake;
import org.dateline.core.picture.PictureIntake;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Block;
import org.dateline.core.text.CommonMarkWriter;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.jspecify.annotations.Nullable;

/** Reads a document from the file to the text. Whatever goes wrong with a file is said of the file. */
final class WordReader implements WordIntake {

    private final PictureIntake pictures;

    WordReader(PictureIntake pictures) {
        this.pictures = pictures;
    }

    @Override
    public WordDocument read(byte[] file, Language language) {
        try (WordFile opened = WordFile.open(file)) {
            return read(opened, language);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (UnsupportedFileFormatException e) {
            throw new UnreadableDocumentException(Reason.NOT_WORD, "not a Word document", e);
        } catch (IOException | InvalidFormatException e) {
            throw unreadable(e);
        } catch (RuntimeException e) {
            throw unreadable(e.getCause() instanceof IOException inside ? inside : e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new UnreadableDocumentException(Reason.TOO_LARGE, "more than can be held", e);
        }
    }

    private static UnreadableDocumentException unreadable(Exception e) {
        String said = String.valueOf(e.getMessage());
        boolean large = UnpackedLimit.isExceeded(e);
        return new UnreadableDocumentException(
                large ? Reason.TOO_LARGE : Reason.BROKEN, e instanceof ZipException ? "not a whole zip" : said, e);
    }

    private WordDocument read(WordFile file, Language language) throws IOException, InvalidFormatException {
        StyleSheet styles = new StyleSheet(part(file, "styles"));
        Numbers numbers = new Numbers(part(file, "numbering"));
        Gathered gathered = new Gathered();
        gathered.comments(part(file, "comments"));
        Notes notes = new Notes();
        for (String kind : List.of("footnote", "endnote")) {
            Optional<PackagePart> found = file.related(kind + "s");
            if (found.isPresent()) {
                notes.add(kind, file.read(found.get()), found.get());
            }
        }
        PictureReader shown = new PictureReader(file, pictures, gathered);
        Element root = file.read(file.main());
        Element body = root.first("body");
        if (body == null) {
            throw new UnreadableDocumentException(Reason.BROKEN, "no body");
        }
        List<Passage> passages =
                Captions.set(new TextReader(file, file.main(), styles, gathered, shown, notes).read(body), language);
        List<Block> noted = new ArrayList<>();
        for (int i = 0; i < notes.inOrder().size(); i++) {
            Notes.Note note = notes.inOrder().get(i);
            noted.add(note(
                    new TextReader(file, note.part(), styles, gathered, shown, notes).read(note.words()), gathered));
        }
        boolean own = OwnRelease.isOne(passages);
        ReleaseText read = own
                ? new OwnRelease(language, numbers).read(passages)
                : new OtherDocument(language, numbers, passages).read();
        return document(withNotes(read, noted), gathered);
    }

    private static WordDocument document(ReleaseText text, Gathered gathered) {
        boolean empty = text.headline().isEmpty()
                && text.subhead().isEmpty()
                && text.body().isEmpty()
                && text.notesToEditors().isEmpty()
                && text.dateline().in(text.language()).isEmpty();
        if (empty) {
            throw new UnreadableDocumentException(Reason.EMPTY, "no words");
        }
        return new WordDocument(
                text.inOrthotypography(),
                gathered.pictures(),
                gathered.changes(),
                gathered.comments(),
                gathered.hidden(),
                gathered.omissions());
    }

    private static @Nullable Element part(WordFile file, String type) throws IOException, InvalidFormatException {
        Optional<PackagePart> found = file.related(type);
        return found.isPresent() ? file.read(found.get()) : null;
    }

    private static Block note(List<Passage> passages, Gathered gathered) {
        List<Block> paragraphs = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage instanceof Passage.Line line && !line.words().isBlank()) {
                paragraphs.add(new Block.Paragraph(Span.inlines(line.spans())));
            } else if (passage instanceof Passage.Grid grid) {
                rows(grid.table(), paragraphs);
                gathered.omit(Omission.Kind.TABLE, "");
            } else if (passage instanceof Passage.Shown shown) {
                gathered.omit(Omission.Kind.PICTURE, shown.figure().alternative());
            }
        }
        return new Block.OrderedList(1, List.of(new Block.Item(paragraphs)));
    }

    private static void rows(Block.Table table, List<Block> paragraphs) {
        List<List<Block.Table.Cell>> rows = new ArrayList<>(List.of(table.headings()));
        rows.addAll(table.rows());
        rows.forEach(row -> row.stream()
                .filter(cell -> !cell.content().isEmpty())
                .forEach(cell -> paragraphs.add(new Block.Paragraph(cell.content()))));
    }

    /** The notes of the text are one list, numbered as their marks are. */
    private static ReleaseText withNotes(ReleaseText text, List<Block> noted) {
        if (noted.isEmpty()) {
            return text;
        }
        List<Block.Item> items = noted.stream()
                .flatMap(list -> ((Block.OrderedList) list).items().stream())
                .map(item -> item.content().isEmpty()
                        ? new Block.Item(
                                List.of(new Block.Paragraph(List.of(new org.dateline.core.text.Inline.Text("–")))))
                        : item)
                .toList();
        List<Block> notes = new ArrayList<>(text.notesToEditors().blocks());
        notes.add(new Block.OrderedList(1, items));
        Prose all = CommonMarkWriter.proseOf(notes);
        return new ReleaseText(
                text.language(),
                text.headline(),
                text.subhead(),
                text.dateline(),
                text.body(),
                all,
                text.contacts(),
                text.boilerplate(),
                text.embargo());
    }
}
