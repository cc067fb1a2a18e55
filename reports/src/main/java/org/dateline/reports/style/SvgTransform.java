package org.dateline.reports.style;

import java.awt.geom.AffineTransform;

/** Reads the attribute transform (SVG 1.1, 7.6). */
final class SvgTransform {

    private SvgTransform() {}

    /** @throws IllegalArgumentException if it is broken */
    static AffineTransform parse(String words) {
        SvgNumbers data = new SvgNumbers(words);
        AffineTransform all = new AffineTransform();
        while (!data.atEnd()) {
            String name = data.function();
            double[] numbers = new double[6];
            int count = 0;
            while (data.atNumber() && count < numbers.length) {
                numbers[count++] = data.number();
            }
            data.expect(')');
            all.concatenate(transform(name, numbers, count));
        }
        return all;
    }

    private static AffineTransform transform(String name, double[] numbers, int count) {
        double first = numbers[0];
        return switch (name + count) {
            case "matrix6" -> new AffineTransform(numbers);
            case "translate1", "translate2" -> AffineTransform.getTranslateInstance(first, numbers[1]);
            case "scale1" -> AffineTransform.getScaleInstance(first, first);
            case "scale2" -> AffineTransform.getScaleInstance(first, numbers[1]);
            case "rotate1" -> AffineTransform.getRotateInstance(Math.toRadians(first));
            case "rotate3" -> AffineTransform.getRotateInstance(Math.toRadians(first), numbers[1], numbers[2]);
            case "skewX1" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(first)), 0);
            case "skewY1" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(first)));
            default -> throw new IllegalArgumentException("no such transform: " + name + " of " + count + " numbers");
        };
    }
}
