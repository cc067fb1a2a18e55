package org.dateline.reports.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import org.dateline.reports.style.Colour;
import org.dateline.reports.style.Logo;
import org.dateline.reports.style.Shape;

/** Writes a drawn logo as operators, once for all documents: its painting costs a document no more than copying them. */
final class LogoOutlines {

    private final ContentStream content = new ContentStream();
    private final AffineTransform toPoints;
    private final double scale;

    private LogoOutlines(Logo.Vector logo, float height) {
        scale = height / logo.height();
        // SVG counts down from the upper edge, PDF up from the lower one.
        toPoints = new AffineTransform(scale, 0, 0, -scale, 0, height);
        logo.shapes().forEach(this::shape);
    }

    static Drawing.Outlines of(Logo.Vector logo, float height) {
        byte[] operators = new LogoOutlines(logo, height).content.bytes();
        return new Drawing.Outlines(new String(operators, StandardCharsets.US_ASCII));
    }

    private void shape(Shape shape) {
        Colour fill = shape.fill();
        Shape.Stroke stroke = shape.stroke();
        if (fill == null && stroke == null) {
            return;
        }
        if (fill != null) {
            content.write(Inks.fill(fill)).write("\n");
        }
        if (stroke != null) {
            content.write(Inks.stroke(stroke.colour())).write(" ");
            content.number(stroke.width() * scale).write("w ");
            content.number(stroke.cap()).write("J ").number(stroke.join()).write("j ");
            content.number(stroke.mitreLimit()).write("M\n");
        }
        outline(shape.outline(toPoints));
        String evenOdd = fill != null && shape.evenOdd() ? "*" : "";
        content.write(fill == null ? "S" : stroke == null ? "f" : "B").write(evenOdd + "\n");
    }

    private void outline(PathIterator path) {
        double[] points = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            if (kind == PathIterator.SEG_CLOSE) {
                content.write("h ");
                continue;
            }
            if (kind == PathIterator.SEG_QUADTO) {
                raise(points, x, y);
            }
            boolean curve = kind == PathIterator.SEG_QUADTO || kind == PathIterator.SEG_CUBICTO;
            int count = curve ? 6 : 2;
            to(points, count, curve ? "c " : kind == PathIterator.SEG_MOVETO ? "m " : "l ");
            x = points[count - 2];
            y = points[count - 1];
        }
    }

    /** Makes a quadratic curve the cubic one of the same course. */
    private static void raise(double[] points, double x, double y) {
        points[4] = points[2];
        points[5] = points[3];
        points[2] = points[4] + (points[0] - points[4]) * 2 / 3;
        points[3] = points[5] + (points[1] - points[5]) * 2 / 3;
        points[0] = x + (points[0] - x) * 2 / 3;
        points[1] = y + (points[1] - y) * 2 / 3;
    }

    private void to(double[] points, int count, String operator) {
        for (int i = 0; i < count; i++) {
            content.number(points[i]);
        }
        content.write(operator);
    }
}
