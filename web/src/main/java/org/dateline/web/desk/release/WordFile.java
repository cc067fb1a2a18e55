package org.dateline.web.desk.release;

import java.util.Arrays;

/** Tells by its first bytes whether a file is something of Word's: a zip (.docx), or the older compound file (.doc). */
final class WordFile {

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private WordFile() {}

    static boolean looksLike(byte[] file) {
        return startsWith(file, ZIP) || startsWith(file, COMPOUND);
    }

    private static boolean startsWith(byte[] file, byte[] first) {
        return file.length > first.length && Arrays.equals(file, 0, first.length, first, 0, first.length);
    }
}
