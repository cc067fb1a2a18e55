package org.dateline.reports.pdf;

import org.dateline.core.text.Language;

/**
 * Sizes that go together, in points. All space between blocks comes in parts of the leading, so that the lines of
 * facing and following pages keep step.
 *
 * @param size of the words
 * @param leading from baseline to baseline
 * @param baseline where in a line's height the baseline lies, from above, as a part of the size from the middle
 */
record Typography(float size, float leading, float baseline) {

    /** For the text itself. */
    static Typography ofBody(Language language) {
        return switch (language) {
            case ARABIC -> new Typography(10.5f, 20, 0.32f);
            case CHINESE -> new Typography(10.5f, 18, 0.37f);
            default -> new Typography(10.25f, 16, 0.35f);
        };
    }

    /** All of it larger or smaller. */
    Typography scaled(float scale) {
        return new Typography(size * scale, leading * scale, baseline);
    }

    /** For what follows the text. */
    Typography ofAppendix() {
        return of(size - 1, leading - 2);
    }

    Typography of(float otherSize, float otherLeading) {
        return new Typography(otherSize, otherLeading, baseline);
    }

    /** From the top of a line to its baseline. */
    float baselineFromTop() {
        return leading / 2 + baseline * size;
    }
}
