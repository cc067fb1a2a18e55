package org.dateline.reports.style;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour in sRGB (IEC 61966-2-1), each part from 0 to 1.
 */
public record Colour(float red, float green, float blue) {

    public static final Colour WHITE = new Colour(1, 1, 1);

    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");
    private static final Pattern PERCENT =
            Pattern.compile("rgb\\(\\s*(\\d{1,3})%[\\s,]+(\\d{1,3})%[\\s,]+(\\d{1,3})%\\s*\\)");

    public Colour {
        for (float part : new float[] {red, green, blue}) {
            if (!(part >= 0 && part <= 1)) {
                throw new IllegalArgumentException("part of a colour: " + part);
            }
        }
    }

    /**
     * A colour as {@code #1d4d3a} or {@code rgb(5%, 25%, 44%)}.
     *
     * @throws IllegalArgumentException if it has another form
     */
    static Colour parse(String words) {
        Matcher hex = HEX.matcher(words);
        if (hex.matches()) {
            return new Colour(octet(hex.group(1)), octet(hex.group(2)), octet(hex.group(3)));
        }
        Matcher percent = PERCENT.matcher(words);
        if (percent.matches()) {
            return new Colour(percent(percent.group(1)), percent(percent.group(2)), percent(percent.group(3)));
        }
        throw new IllegalArgumentException(words);
    }

    private static float octet(String digits) {
        return Integer.parseInt(digits, 16) / 255f;
    }

    private static float percent(String digits) {
        return Integer.parseInt(digits) / 100f;
    }

    /** How well one is read on the other: from 1 to 21, the contrast ratio of WCAG 2.2. */
    public double contrastWith(Colour other) {
        double own = luminance() + 0.05;
        double theirs = other.luminance() + 0.05;
        return own > theirs ? own / theirs : theirs / own;
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(float part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "#%02x%02x%02x", Math.round(red * 255), Math.round(green * 255), Math.round(blue * 255));
    }
}
