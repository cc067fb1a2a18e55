package org.dateline.reports.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two places where a line may break: a word and the spaces after it.
 *
 * @param segments in the order of reading
 * @param endsLine whether the line must break after it
 * @param hyphen shown if a line breaks after it, and only then; null if none
 */
record Chunk(
        List<Segment> segments, boolean endsLine, @Nullable Segment hyphen) {

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

    /** The width at the end of a line: without the spaces, which may hang over the edge, and with the hyphen. */
    float contentWidth() {
        float width = 0;
        float content = 0;
        for (Segment segment : segments) {
            width += segment.width();
            if (!segment.space()) {
                content = width;
            }
        }
        return hyphen == null ? content : content + hyphen.width();
    }
}
