package org.dateline.reports.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.core.picture.UnusablePictureException;
import org.dateline.core.picture.UnusablePictureException.Reason;

/** Big-endian numbers out of a file whose lengths nobody has checked. */
record Bytes(byte[] all) {

    static UnusablePictureException broken(String how) {
        return new UnusablePictureException(Reason.BROKEN, how);
    }

    int length() {
        return all.length;
    }

    int int8(int at) {
        if (at < 0 || at >= all.length) {
            throw broken("the picture ends too early");
        }
        return all[at] & 0xFF;
    }

    int int16(int at) {
        return int8(at) << 8 | int8(at + 1);
    }

    int int32(int at) {
        return int16(at) << 16 | int16(at + 2);
    }

    byte[] range(int from, int length) {
        if (length < 0 || from < 0 || length > all.length - from) {
            throw broken("the picture ends too early");
        }
        return Arrays.copyOfRange(all, from, from + length);
    }

    String ascii(int from, int length) {
        return new String(range(from, length), StandardCharsets.US_ASCII);
    }

    boolean startsWith(int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= all.length || int8(i) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words are there as ASCII or as UTF-16, as ICC profiles of version 2 and 4 write them. */
    static boolean name(byte[] profile, String words) {
        String flat = new String(profile, StandardCharsets.ISO_8859_1).replace("\0", "");
        return flat.contains(words);
    }
}
