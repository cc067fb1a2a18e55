package org.dateline.reports.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Language;

/**
 * Chooses where the lines of a paragraph end: of all ways with the fewest lines, the one whose lines are most alike in
 * length (Knuth and Plass, 1981, without stretching).
 */
final class LineFill {

    /** A last line shorter than this part of the measure looks forgotten. */
    private static final float STUB = 0.12f;

    private static final double COST_OF_STUB = 0.04;
    /** A headline is best broken where its reader pauses. */
    private static final double GAIN_OF_PAUSE = 0.02;
    /** A line that lacks more than this part of its measure is left ragged: stretched, it would show. */
    private static final float MOST_STRETCH = 0.08f;

    private final List<Chunk> chunks;
    private final float measure;
    private final boolean balanced;

    LineFill(List<Chunk> chunks, float measure, boolean balanced) {
        this.chunks = chunks;
        this.measure = measure;
        this.balanced = balanced;
    }

    List<Line> lines(Language language) {
        int[] previous = bestBreaks();
        List<Integer> ends = new ArrayList<>();
        for (int end = chunks.size(); end > 0; end = previous[end]) {
            ends.add(0, end);
        }
        List<Line> lines = new ArrayList<>(ends.size());
        int start = 0;
        for (int end : ends) {
            boolean closed = end == chunks.size() || chunks.get(end - 1).endsLine();
            lines.add(line(chunks.subList(start, end), language, closed));
            start = end;
        }
        return lines;
    }

    /** For each possible end of a line, where that line best begins. */
    private int[] bestBreaks() {
        int count = chunks.size();
        float[] width = new float[count];
        float[] content = new float[count];
        for (int i = 0; i < count; i++) {
            width[i] = chunks.get(i).width();
            content[i] = chunks.get(i).contentWidth();
        }
        double[] cost = new double[count + 1];
        int[] previous = new int[count + 1];
        for (int end = 1; end <= count; end++) {
            cost[end] = Double.MAX_VALUE;
            boolean last = end == count || chunks.get(end - 1).endsLine();
            float before = 0;
            for (int start = end - 1; start >= 0; start--) {
                boolean crossesBreak = start < end - 1 && chunks.get(start).endsLine();
                float used = before + content[end - 1];
                if (crossesBreak || (used > measure && start < end - 1)) {
                    break;
                }
                double total = cost[start] + costOfLine(end, used, last);
                if (total < cost[end]) {
                    cost[end] = total;
                    previous[end] = start;
                }
                if (start > 0) {
                    before += width[start - 1];
                }
            }
        }
        return previous;
    }

    private double costOfLine(int end, float used, boolean last) {
        double lack = Math.max(0, (measure - used) / measure);
        if (balanced) {
            return 1 + lack * lack - (last || !endsAtPunctuation(end) ? 0 : GAIN_OF_PAUSE);
        }
        if (last) {
            return 1 + (used < STUB * measure ? COST_OF_STUB : 0);
        }
        return 1 + lack * lack;
    }

    private boolean endsAtPunctuation(int end) {
        List<Segment> segments = chunks.get(end - 1).segments();
        for (int i = segments.size() - 1; i >= 0; i--) {
            Segment segment = segments.get(i);
            if (!segment.space()) {
                return UCharacter.hasBinaryProperty(
                        segment.text().codePointBefore(segment.text().length()), UProperty.TERMINAL_PUNCTUATION);
            }
        }
        return false;
    }

    private Line line(List<Chunk> words, Language language, boolean closed) {
        List<Segment> logical = new ArrayList<>();
        for (Chunk chunk : words) {
            logical.addAll(chunk.segments());
        }
        Segment hyphen = words.get(words.size() - 1).hyphen();
        if (hyphen != null) {
            logical.add(hyphen);
        }
        int content = logical.size();
        while (content > 0 && logical.get(content - 1).space()) {
            content--;
        }
        float used = 0;
        byte[] levels = new byte[logical.size()];
        for (int i = 0; i < logical.size(); i++) {
            // UAX #9, L1: spaces at the end of a line take the paragraph's direction.
            levels[i] = i < content ? logical.get(i).level() : (byte) (language.isRightToLeft() ? 1 : 0);
            used += i < content ? logical.get(i).width() : 0;
        }
        List<Segment> visual = new ArrayList<>(logical.size());
        for (int index : Bidi.reorderVisual(levels)) {
            visual.add(logical.get(index));
        }
        float lack = measure - used;
        boolean justified = language == Language.CHINESE && !closed && !balanced && lack < MOST_STRETCH * measure;
        float gap = justified && content > 1 ? Math.max(0, lack / (content - 1)) : 0;
        return new Line(visual, used + gap * Math.max(0, content - 1), gap, language.isRightToLeft());
    }
}
