package org.dateline.reports.word;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.dateline.core.intake.UnreadableDocumentException;
import org.dateline.core.intake.UnreadableDocumentException.Reason;
import org.dateline.core.intake.WordDocument;
import org.dateline.core.intake.WordIntake;
import org.dateline.core.picture.PictureIntake;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;
import org.dateline.reports.brought.UnpackedLimit;
import org.jspecify.annotations.Nullable;

/** Reads a document from the file to the text. Whatever goes wrong with a file is said of the file. */
final class WordReader implements WordIntake {

    private final PictureIntake pictures;

    WordReader(PictureIntake pictures) {
        this.pictures = pictures;
    }

    @Override
    public WordDocument read(byte[] file, Language language) {
        try {
            return read(WordFile.open(file), language);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException e) {
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

    private WordDocument read(WordFile file, Language language) throws IOException {
        StyleSheet styles = new StyleSheet(part(file, "styles"));
        Gathered gathered = new Gathered();
        gathered.comments(part(file, "comments"));
        Notes notes = notes(file);
        PictureReader shown = new PictureReader(file, pictures, gathered);
        Element body = file.read(file.main()).first("body");
        if (body == null) {
            throw new UnreadableDocumentException(Reason.BROKEN, "no body");
        }
        List<Passage> passages =
                Captions.set(new TextReader(file, file.main(), styles, gathered, shown, notes).read(body), language);
        NoteList noted = new NoteList(gathered);
        for (int i = 0; i < notes.inOrder().size(); i++) { // a note may refer to another
            Notes.Note note = notes.inOrder().get(i);
            noted.add(new TextReader(file, note.part(), styles, gathered, shown, notes).read(note.words()));
        }
        Numbers numbers = new Numbers(hasLists(passages) ? part(file, "numbering") : null);
        ReleaseText text = OwnRelease.isOne(passages)
                ? new OwnRelease(language, numbers, gathered).read(passages)
                : new OtherDocument(language, numbers, passages).read();
        for (String kind : List.of("header", "footer")) {
            for (Part part : file.allRelated(kind)) {
                Stationery.read(file.read(part), gathered);
            }
        }
        return document(noted.in(text), gathered);
    }

    /** Word describes nine levels of a dozen lists in documents that have none. */
    private static boolean hasLists(List<Passage> passages) {
        return passages.stream()
                .anyMatch(passage -> passage instanceof Passage.Line line
                        && !line.numbering().isEmpty());
    }

    private static Notes notes(WordFile file) throws IOException {
        Notes notes = new Notes();
        for (String kind : List.of("footnote", "endnote")) {
            Optional<Part> found = file.related(kind + "s");
            if (found.isPresent()) {
                notes.add(kind, file.read(found.get()), found.get());
            }
        }
        return notes;
    }

    private static @Nullable Element part(WordFile file, String type) throws IOException {
        Optional<Part> found = file.related(type);
        return found.isPresent() ? file.read(found.get()) : null;
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
        return new WordDocument(text.inOrthotypography(), gathered.pictures(), gathered.remarks());
    }
}
