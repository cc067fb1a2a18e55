package org.dateline.reports.style;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as people write them: a number and its unit. */
final class Length {

    /** In points. */
    static final float MILLIMETRE = 72 / 25.4f;

    private static final Pattern FORM = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})?)\\s*(mm|pt|in)");

    private Length() {}

    /**
     * A length in points.
     *
     * @throws IllegalArgumentException if it has another form
     */
    static float parse(String words) {
        Matcher matcher = FORM.matcher(words);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(words);
        }
        double number = Double.parseDouble(matcher.group(1));
        return (float)
                switch (matcher.group(2)) {
                    case "mm" -> number * 72 / 25.4;
                    case "in" -> number * 72;
                    default -> number;
                };
    }

    static String inMillimetres(float points) {
        return String.format(Locale.ROOT, "%.1f mm", points / MILLIMETRE);
    }
}
