package org.dateline.reports.pdf;

import org.dateline.core.picture.Picture;

/** Something on a page that is not words. */
sealed interface Drawing {

    /** A picture, put into the file once however often it is shown. */
    record Image(Picture picture) implements Drawing {}

    /** Outlines, as the operators that draw them in points, above and right of the origin (ISO 32000-1, 8.5). */
    record Outlines(String operators) implements Drawing {}
}
