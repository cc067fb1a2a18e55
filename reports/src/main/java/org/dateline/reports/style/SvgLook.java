package org.dateline.reports.style;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an element of an SVG is painted, with what it has from the elements around it.
 *
 * @param cap and {@code join} as PDF and SVG count them
 */
record SvgLook(
        AffineTransform transform,
        @Nullable Colour fill,
        boolean evenOdd,
        @Nullable Colour stroke,
        double strokeWidth,
        int cap,
        int join,
        double mitreLimit) {

    static final SvgLook OUTERMOST = new SvgLook(new AffineTransform(), new Colour(0, 0, 0), false, null, 1, 0, 0, 4);

    private static final Map<String, Integer> CAPS = Map.of("butt", 0, "round", 1, "square", 2);
    private static final Map<String, Integer> JOINS = Map.of("miter", 0, "round", 1, "bevel", 2);

    /** Of an element with these attributes inside. @throws IllegalArgumentException if one of them is broken */
    SvgLook inside(Map<String, String> attributes) {
        AffineTransform own = new AffineTransform(transform);
        if (attributes.containsKey("transform")) {
            own.concatenate(SvgTransform.parse(attributes.get("transform")));
        }
        return new SvgLook(
                own,
                paint(attributes.get("fill"), fill),
                attributes.containsKey("fill-rule")
                        ? chosen(attributes.get("fill-rule"), Map.of("nonzero", 0, "evenodd", 1)) == 1
                        : evenOdd,
                paint(attributes.get("stroke"), stroke),
                number(attributes, "stroke-width", strokeWidth),
                attributes.containsKey("stroke-linecap") ? chosen(attributes.get("stroke-linecap"), CAPS) : cap,
                attributes.containsKey("stroke-linejoin") ? chosen(attributes.get("stroke-linejoin"), JOINS) : join,
                Math.max(1, number(attributes, "stroke-miterlimit", mitreLimit)));
    }

    private static double number(Map<String, String> attributes, String name, double otherwise) {
        String words = attributes.get(name);
        if (words == null) {
            return otherwise;
        }
        SvgNumbers numbers = new SvgNumbers(words.endsWith("px") ? words.substring(0, words.length() - 2) : words);
        double number = numbers.number();
        if (!numbers.atEnd() || number < 0) {
            throw new IllegalArgumentException(name + "=“" + words + "”");
        }
        return number;
    }

    private static @Nullable Colour paint(@Nullable String words, @Nullable Colour inherited) {
        if (words == null || words.equals("inherit")) {
            return inherited;
        }
        return words.equals("none") ? null : SvgColour.parse(words);
    }

    private static int chosen(String word, Map<String, Integer> known) {
        Integer number = known.get(word);
        if (number == null) {
            throw new IllegalArgumentException(word);
        }
        return number;
    }

    /** An outline in this look. */
    Shape shape(Path2D outline) {
        Path2D placed = new Path2D.Double(outline, transform);
        Colour line = stroke;
        if (line == null || strokeWidth == 0) {
            return new Shape(placed, fill, evenOdd, null);
        }
        double across = Math.hypot(transform.getScaleX(), transform.getShearY());
        double along = Math.hypot(transform.getShearX(), transform.getScaleY());
        double angle = transform.getScaleX() * transform.getShearX() + transform.getShearY() * transform.getScaleY();
        double tolerance = 1e-3 * across * across;
        if (Math.abs(across - along) > 1e-3 * across || Math.abs(angle) > tolerance) {
            throw new IllegalArgumentException("a stroke that a transform makes thicker in one direction");
        }
        return new Shape(placed, fill, evenOdd, new Shape.Stroke(line, strokeWidth * across, cap, join, mitreLimit));
    }
}
