package org.dateline.core.intake;

import org.dateline.core.text.Language;

/**
 * Reads a Word document (.docx, ISO/IEC 29500, transitional or strict) as a release's text. No word of it is lost: what a
 * release cannot hold as it stood there is in it in another form, and said so. Nothing outside the document is looked at,
 * and nothing of it is kept. Implementations are safe for use by several threads.
 */
public interface WordIntake {

    /** More bytes than this are not looked at. */
    int MOST_BYTES = 20_000_000;

    /**
     * Whether a file is meant as Word's by its first bytes: a zip (.docx) or the older compound file (.doc). Only {@link
     * #read} says whether it is one.
     */
    static boolean isMeant(byte[] file) {
        boolean zip = file.length > 2 && file[0] == 'P' && file[1] == 'K';
        boolean compound = file.length > 2 && file[0] == (byte) 0xD0 && file[1] == (byte) 0xCF;
        return zip || compound;
    }

    /**
     * @param language in which the release is to be
     * @throws UnreadableDocumentException if it is not a Word document that can be read
     */
    WordDocument read(byte[] file, Language language);
}
