package org.dateline.reports.pdf;

import java.util.List;

/**
 * What stands between two places where a line may break: a word and the spaces after it.
 *
 * @param segments in the order of reading
 * @param endsLine whether the line must break after it
 */
record Chunk(List<Segment> segments, boolean endsLine) {

    Chunk {
        segments = List.copyOf(segments);
    }

    float width() {
        float width = 0;
        for (Segment segment : segments) {
            width += segment.width();
        }
        return width;
    }

    /** The width without the spaces at the end, which may hang over the edge. */
    float contentWidth() {
        float width = 0;
        float content = 0;
        for (Segment segment : segments) {
            width += segment.width();
            if (!segment.space()) {
                content = width;
            }
        }
        return content;
    }
}
