package org.dateline.core.text;

import java.text.Normalizer;

/** Words that stand on one line, as in a form's field: NFC, trimmed, every run of white space one space. */
public final class OneLine {

    private OneLine() {}

    public static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }
}
