package org.dateline.reports.pdf;

import java.util.List;

/**
 * A line of words.
 *
 * @param segments from left to right as the eye meets them; spaces at the end of the line hang over its edge
 * @param width of the words, without the spaces that hang over
 * @param gap added between segments, so that the line fills its measure; 0 in ragged setting
 * @param rightToLeft the paragraph's direction: on which side the spaces hang over
 */
record Line(List<Segment> segments, float width, float gap, boolean rightToLeft) {

    Line {
        segments = List.copyOf(segments);
    }

    /** How far the spaces hang over on the left. */
    float overhang() {
        float all = 0;
        for (Segment segment : segments) {
            all += segment.width();
        }
        return rightToLeft ? all - width : 0;
    }
}
