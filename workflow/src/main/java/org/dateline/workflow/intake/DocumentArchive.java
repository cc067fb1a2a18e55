package org.dateline.workflow.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dateline.core.intake.UnreadableDocumentException;
import org.dateline.core.intake.UnreadableDocumentException.Reason;
import org.dateline.core.intake.WordIntake;
import org.jspecify.annotations.Nullable;

/** The documents in a zip, one after the other: never more of it in memory than one of them. */
final class DocumentArchive {

    static final int MOST_DOCUMENTS = 500;
    static final long MOST_BYTES = 1_000_000_000;
    private static final int MOST_ENTRIES = 5_000;
    private static final int LONGEST_NAME = 500;

    private final InputStream zip;
    private long unpacked;

    DocumentArchive(InputStream zip) {
        this.zip = zip;
    }

    /** Takes a document. */
    interface Taker {
        /** @param content null if it has more bytes than a document may have */
        void take(int position, String name, byte @Nullable [] content);
    }

    /**
     * @throws UnreadableDocumentException if there is no document in it, or more than is taken in
     */
    void forEach(Taker taker) throws IOException {
        int documents = 0;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(zip)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableDocumentException(Reason.TOO_LARGE, "more than " + MOST_ENTRIES + " entries");
                }
                byte @Nullable [] content = content(in);
                if (isDocument(entry)) {
                    if (++documents > MOST_DOCUMENTS) {
                        throw new UnreadableDocumentException(
                                Reason.TOO_LARGE, "more than " + MOST_DOCUMENTS + " documents");
                    }
                    taker.take(documents, shortened(entry.getName()), content);
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new UnreadableDocumentException(Reason.BROKEN, "the zip is broken", broken);
        }
        if (documents == 0) {
            throw new UnreadableDocumentException(entries == 0 ? Reason.BROKEN : Reason.EMPTY, "no document in it");
        }
    }

    /** What Word and its forerunners write; not what a Mac or an unsaved Word leaves beside it. */
    private static boolean isDocument(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory()
                && !name.startsWith("__macosx/")
                && !last.startsWith(".")
                && !last.startsWith("~$")
                && (last.endsWith(".docx") || last.endsWith(".docm") || last.endsWith(".doc"));
    }

    private byte @Nullable [] content(ZipInputStream in) throws IOException {
        byte[] content = in.readNBytes(WordIntake.MOST_BYTES + 1);
        count(content.length);
        if (content.length <= WordIntake.MOST_BYTES) {
            return content;
        }
        byte[] rest = new byte[1 << 16];
        for (int read = in.read(rest); read >= 0; read = in.read(rest)) {
            count(read);
        }
        return null;
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > MOST_BYTES) {
            throw new UnreadableDocumentException(Reason.TOO_LARGE, "more than " + MOST_BYTES + " bytes unpacked");
        }
    }

    private static String shortened(String name) {
        String printable = name.replace("\u0000", "");
        return printable.length() <= LONGEST_NAME ? printable : printable.substring(0, LONGEST_NAME);
    }
}
