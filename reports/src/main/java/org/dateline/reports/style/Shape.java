package org.dateline.reports.style;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import org.jspecify.annotations.Nullable;

/** An outline in a drawing's own units, y pointing down, and how it is painted. Never changes. */
public final class Shape {

    private final Path2D outline;
    private final @Nullable Colour fill;
    private final boolean evenOdd;
    private final @Nullable Stroke stroke;

    /**
     * How a line is drawn along an outline.
     *
     * @param cap its ends, as PDF and SVG both count them: butt, round, square
     * @param join its corners: mitre, round, bevel
     */
    public record Stroke(Colour colour, double width, int cap, int join, double mitreLimit) {}

    Shape(Path2D outline, @Nullable Colour fill, boolean evenOdd, @Nullable Stroke stroke) {
        this.outline = new Path2D.Double(outline);
        this.fill = fill;
        this.evenOdd = evenOdd;
        this.stroke = stroke;
    }

    /** The outline, moved and scaled. */
    public PathIterator outline(AffineTransform transform) {
        return outline.getPathIterator(transform);
    }

    /** What it is filled with; null if with nothing. */
    public @Nullable Colour fill() {
        return fill;
    }

    /** Whether it is filled by the even-odd rule, else by the nonzero winding number rule (ISO 32000-1, 8.5.3.3). */
    public boolean evenOdd() {
        return evenOdd;
    }

    /** The line along the outline; null if there is none. */
    public @Nullable Stroke stroke() {
        return stroke;
    }
}
