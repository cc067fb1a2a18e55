package org.dateline.core.visit;

import org.dateline.core.text.Language;
import org.dateline.core.text.OneLine;

/**
 * A picture taken at a meeting, which a release may show.
 *
 * @param picture SHA-256 of one of the office's pictures, 64 lower-case hexadecimal digits
 * @param language in which its words are recorded here
 * @param alternative says what is seen, for those who do not see it; never empty
 * @param caption may be empty
 * @param credit whose picture it is; may be empty
 */
public record Photo(String picture, Language language, String alternative, String caption, String credit) {

    /** No word about a picture is longer, in UTF-16 units. */
    public static final int LONGEST = 500;

    public Photo {
        alternative = OneLine.of(alternative);
        caption = OneLine.of(caption);
        credit = OneLine.of(credit);
        if (!picture.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a photo is one of the office's pictures");
        }
        if (alternative.isEmpty()) {
            throw new IllegalArgumentException("a photo says what is seen on it");
        }
    }
}
