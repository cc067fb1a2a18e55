package org.dateline.reports.pdf;

import org.dateline.core.picture.Picture;

/** Something on a page that is not words. */
sealed interface Drawing {

    /** A picture, put into the file once however often it is shown. */
    record Image(Picture picture) implements Drawing {}

    /** Black squares on white paper; {@code modules[y][x]} from the top. */
    record Code(boolean[][] modules) implements Drawing {}
}
