package org.dateline.reports.style;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Reads path data (SVG 1.1, 8.3). */
final class SvgPath {

    private final SvgNumbers data;
    private final Path2D.Double path = new Path2D.Double();
    private double x;
    private double y;
    private double startX;
    private double startY;
    /** Where the control point before lies, for S and T. */
    private double controlX;

    private double controlY;
    private char before = ' ';

    private SvgPath(SvgNumbers data) {
        this.data = data;
    }

    /** @throws IllegalArgumentException if the data is broken */
    static Path2D parse(String data) {
        SvgPath reader = new SvgPath(new SvgNumbers(data));
        reader.read();
        return reader.path;
    }

    private void read() {
        char command = ' ';
        while (!data.atEnd()) {
            if (!data.atNumber()) {
                command = data.letter();
            } else if (command == ' ' || command == 'Z' || command == 'z') {
                throw data.broken();
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            }
            if (path.getCurrentPoint() == null && command != 'M' && command != 'm') {
                throw data.broken();
            }
            boolean relative = command >= 'a';
            draw(Character.toUpperCase(command), relative ? x : 0, relative ? y : 0);
            before = Character.toUpperCase(command);
        }
    }

    /** One command; its numbers count from an origin. */
    private void draw(char command, double fromX, double fromY) {
        if (before == 'Z' && command != 'M' && command != 'Z') {
            path.moveTo(x, y);
        }
        switch (command) {
            case 'M' -> {
                to(fromX + data.number(), fromY + data.number());
                path.moveTo(x, y);
                startX = x;
                startY = y;
            }
            case 'L' -> lineTo(fromX + data.number(), fromY + data.number());
            case 'H' -> lineTo(fromX + data.number(), y);
            case 'V' -> lineTo(x, fromY + data.number());
            case 'C' -> cubic(fromX + data.number(), fromY + data.number(), fromX, fromY);
            case 'S' -> {
                boolean smooth = before == 'C' || before == 'S';
                cubic(smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y, fromX, fromY);
            }
            case 'Q' -> quadratic(fromX + data.number(), fromY + data.number(), fromX, fromY);
            case 'T' -> {
                boolean smooth = before == 'Q' || before == 'T';
                quadratic(smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y, fromX, fromY);
            }
            case 'A' -> arc(fromX, fromY);
            case 'Z' -> {
                path.closePath();
                to(startX, startY);
            }
            default -> throw new IllegalArgumentException("no such command: " + command);
        }
    }

    private void to(double newX, double newY) {
        x = newX;
        y = newY;
    }

    private void lineTo(double newX, double newY) {
        path.lineTo(newX, newY);
        to(newX, newY);
    }

    private void cubic(double firstX, double firstY, double fromX, double fromY) {
        controlX = fromX + data.number();
        controlY = fromY + data.number();
        to(fromX + data.number(), fromY + data.number());
        path.curveTo(firstX, firstY, controlX, controlY, x, y);
    }

    private void quadratic(double onlyX, double onlyY, double fromX, double fromY) {
        controlX = onlyX;
        controlY = onlyY;
        to(fromX + data.number(), fromY + data.number());
        path.quadTo(onlyX, onlyY, x, y);
    }

    /** From the end points of an elliptical arc to its middle (SVG 1.1, F.6.5 and F.6.6). */
    private void arc(double fromX, double fromY) {
        double radiusX = Math.abs(data.number());
        double radiusY = Math.abs(data.number());
        double turn = Math.toRadians(data.number());
        boolean large = data.flag();
        boolean sweep = data.flag();
        double endX = fromX + data.number();
        double endY = fromY + data.number();
        if (endX == x && endY == y) {
            return;
        }
        if (radiusX == 0 || radiusY == 0) {
            lineTo(endX, endY);
            return;
        }
        double cosine = Math.cos(turn);
        double sine = Math.sin(turn);
        double halfX = cosine * (x - endX) / 2 + sine * (y - endY) / 2;
        double halfY = -sine * (x - endX) / 2 + cosine * (y - endY) / 2;
        double reach = square(halfX / radiusX) + square(halfY / radiusY);
        if (reach > 1) {
            radiusX *= Math.sqrt(reach);
            radiusY *= Math.sqrt(reach);
        }
        double spread = square(radiusX * halfY) + square(radiusY * halfX);
        double factor = Math.sqrt(Math.max(0, (square(radiusX * radiusY) - spread) / spread));
        factor = large == sweep ? -factor : factor;
        double middleX = factor * radiusX * halfY / radiusY;
        double middleY = -factor * radiusY * halfX / radiusX;
        double start = Math.atan2((halfY - middleY) / radiusY, (halfX - middleX) / radiusX);
        double end = Math.atan2((-halfY - middleY) / radiusY, (-halfX - middleX) / radiusX);
        double extent = end - start;
        if (sweep && extent < 0) {
            extent += 2 * Math.PI;
        } else if (!sweep && extent > 0) {
            extent -= 2 * Math.PI;
        }
        // AWT counts angles the other way round.
        Arc2D arc = new Arc2D.Double(
                -radiusX,
                -radiusY,
                2 * radiusX,
                2 * radiusY,
                -Math.toDegrees(start),
                -Math.toDegrees(extent),
                Arc2D.OPEN);
        AffineTransform place = AffineTransform.getTranslateInstance(
                cosine * middleX - sine * middleY + (x + endX) / 2, sine * middleX + cosine * middleY + (y + endY) / 2);
        place.rotate(turn);
        path.append(arc.getPathIterator(place), true);
        to(endX, endY);
    }

    private static double square(double number) {
        return number * number;
    }
}
