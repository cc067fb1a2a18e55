package org.dateline.reports.style;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads colours as SVG has them, as far as logos need them. */
final class SvgColour {

    private static final Pattern SHORT = Pattern.compile("#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");
    private static final Pattern OCTETS =
            Pattern.compile("rgb\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*\\)");

    /** The sixteen of HTML 4. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("black", "#000000"),
            Map.entry("silver", "#c0c0c0"),
            Map.entry("gray", "#808080"),
            Map.entry("grey", "#808080"),
            Map.entry("white", "#ffffff"),
            Map.entry("maroon", "#800000"),
            Map.entry("red", "#ff0000"),
            Map.entry("purple", "#800080"),
            Map.entry("fuchsia", "#ff00ff"),
            Map.entry("green", "#008000"),
            Map.entry("lime", "#00ff00"),
            Map.entry("olive", "#808000"),
            Map.entry("yellow", "#ffff00"),
            Map.entry("navy", "#000080"),
            Map.entry("blue", "#0000ff"),
            Map.entry("teal", "#008080"),
            Map.entry("aqua", "#00ffff"));

    private SvgColour() {}

    /** @throws IllegalArgumentException if it is none that is known here */
    static Colour parse(String words) {
        Matcher digits = SHORT.matcher(words);
        if (digits.matches()) {
            return Colour.parse("#" + digits.group(1).repeat(2)
                    + digits.group(2).repeat(2) + digits.group(3).repeat(2));
        }
        Matcher octets = OCTETS.matcher(words);
        if (octets.matches()) {
            return new Colour(part(octets.group(1)), part(octets.group(2)), part(octets.group(3)));
        }
        return Colour.parse(NAMES.getOrDefault(words, words));
    }

    private static float part(String octet) {
        return Integer.parseInt(octet) / 255f;
    }
}
