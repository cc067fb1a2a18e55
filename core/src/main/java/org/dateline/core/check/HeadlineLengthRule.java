package org.dateline.core.check;

import java.util.List;

/** A headline that search results, feeds and telephones show whole: at most 65 characters. */
final class HeadlineLengthRule implements Rule {

    private static final int LONGEST = 65;

    @Override
    public List<Finding> check(CheckedText text) {
        int length = text.written()
                .headline()
                .codePointCount(0, text.written().headline().length());
        return length <= LONGEST
                ? List.of()
                : List.of(Finding.advice(
                        "headlineLong", Part.HEADLINE, Integer.toString(length), Integer.toString(LONGEST)));
    }
}
