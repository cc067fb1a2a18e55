package org.dateline.reports.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.core.intake.UnreadableDocumentException;
import org.dateline.core.intake.UnreadableDocumentException.Reason;
import org.dateline.core.text.Language;
import org.dateline.reports.picture.PicturePreparation;
import org.jspecify.annotations.Nullable;

/** Reads Word documents one after the other in a JVM of its own; prints of each why it was refused, or that it was read. */
final class ReadProgram {

    static final String ANSWER = "answer";

    private ReadProgram() {}

    /** @param files that hold the word "a" if they can be read */
    public static void main(String[] files) throws IOException {
        for (String file : files) {
            System.out.println(answer(file, outcome(Files.readAllBytes(Path.of(file)))));
        }
    }

    static String answer(String file, @Nullable Reason refused) {
        return ANSWER + " " + Path.of(file).getFileName() + " " + (refused == null ? "READ" : refused);
    }

    private static @Nullable Reason outcome(byte[] file) {
        try {
            var text = WordIntakes.withPictures(PicturePreparation.intake())
                    .read(file, Language.ENGLISH)
                    .text();
            if (!(text.headline() + text.body().words()).contains("a")) {
                throw new IllegalStateException("read, and the words are lost");
            }
            return null;
        } catch (UnreadableDocumentException refused) {
            return refused.reason();
        }
    }
}
