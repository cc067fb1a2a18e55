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
     * @param language in which the release is to be
     * @throws UnreadableDocumentException if it is not a Word document that can be read
     */
    WordDocument read(byte[] file, Language language);
}
