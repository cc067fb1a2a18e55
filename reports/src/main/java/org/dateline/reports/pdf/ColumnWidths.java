package org.dateline.reports.pdf;

import java.util.List;

/** How wide the columns of a table are: by what their words want, and never narrower than their longest word if there is room. */
final class ColumnWidths {

    /** What a column would take if it could, and what it cannot do with less; in points. */
    record Wish(float natural, float least) {}

    private ColumnWidths() {}

    /** The columns' widths, which together fill {@code room}. */
    static float[] of(List<Wish> wishes, float room) {
        float natural = 0;
        float least = 0;
        for (Wish wish : wishes) {
            natural += wish.natural;
            least += wish.least;
        }
        float[] widths = new float[wishes.size()];
        for (int i = 0; i < widths.length; i++) {
            Wish wish = wishes.get(i);
            if (natural <= room) {
                // Half of what is spare goes to all alike, so that a short column does not cling to its neighbour.
                float spare = (room - natural) / 2;
                widths[i] = wish.natural + spare / widths.length + spare * share(wish.natural, natural, widths.length);
            } else if (least <= room) {
                widths[i] =
                        wish.least + (room - least) * share(wish.natural - wish.least, natural - least, widths.length);
            } else {
                widths[i] = room * share(wish.least, least, widths.length);
            }
        }
        return widths;
    }

    private static float share(float part, float whole, int parts) {
        return whole > 0 ? part / whole : 1f / parts;
    }
}
