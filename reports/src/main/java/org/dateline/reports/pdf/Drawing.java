package org.dateline.reports.pdf;

import org.dateline.core.picture.Picture;

/** Something on a page that is not words. */
sealed interface Drawing {

    /** A picture, put into the file once however often it is shown. */
    record Image(Picture picture) implements Drawing {}

    /** Outlines, as the operators that draw them in points, above and right of the origin (ISO 32000-1, 8.5). */
    record Outlines(String operators) implements Drawing {}

    /** Black squares on white paper; {@code modules[y][x]} from the top. */
    record Code(boolean[][] modules) implements Drawing {

        /** Neighbouring black squares as one rectangle: gaps of rounding between them would show. */
        void squares(ContentStream content, float x, float y, float width, float height) {
            for (int row = 0; row < modules.length; row++) {
                float side = width / modules[row].length;
                float rise = height / modules.length;
                int from = 0;
                while (from < modules[row].length) {
                    int to = from;
                    while (to < modules[row].length && modules[row][to]) {
                        to++;
                    }
                    if (to > from) {
                        content.number(x + from * side).number(y + height - (row + 1) * rise);
                        content.number((to - from) * side).number(rise).write("re ");
                    }
                    from = to + 1;
                }
            }
            content.write("f\n");
        }
    }
}
