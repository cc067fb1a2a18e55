package org.dateline.reports.pdf;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.reports.style.Colour;
import org.dateline.reports.style.Palette;

/** The colours of a house, in sRGB, as PDF's operators write them (ISO 32000-1, 8.6.8). */
final class Inks {

    private final Map<Ink, String> fills = new EnumMap<>(Ink.class);

    Inks(Palette palette) {
        for (Ink ink : Ink.values()) {
            Colour colour = switch (ink) {
                case BLACK -> palette.text();
                case GREY -> palette.muted();
                case ACCENT -> palette.accent();
                case HAIRLINE -> palette.hairline();
                case ALERT -> palette.alert();
                case BAR -> palette.bar();
                case WATERMARK -> palette.watermark();
            };
            fills.put(ink, fill(colour));
        }
    }

    /** The operator that fills in a colour from here on. */
    String fill(Ink ink) {
        return fills.getOrDefault(ink, "");
    }

    static String fill(Colour colour) {
        return parts(colour) + " rg";
    }

    static String stroke(Colour colour) {
        return parts(colour) + " RG";
    }

    private static String parts(Colour colour) {
        return part(colour.red()) + " " + part(colour.green()) + " " + part(colour.blue());
    }

    /** Two decimals, or as many as tell 255 steps apart. */
    private static String part(float part) {
        boolean whole = Math.abs(part * 100 - Math.round(part * 100)) < 1e-4;
        return String.format(Locale.ROOT, whole ? "%.2f" : "%.4f", part);
    }
}
