package org.dateline.reports.style;

import java.util.Locale;

/**
 * The colours of a house. Whoever chooses them, the words are read: by the contrast ratio of WCAG 2.2 (1.4.3, 1.4.6).
 *
 * @param text words; at least 7 to 1 against white
 * @param muted words that stand back: addresses, footers; at least 4.5 to 1
 * @param accent the house's own colour: headings, links, the letterhead's rule; at least 4.5 to 1
 * @param hairline thin rules
 * @param alert that this is no release; at least 4.5 to 1
 * @param bar bars beside quotes
 * @param watermark the words across a preview: seen on white, and text over them is still read at 4.5 to 1
 */
public record Palette(
        Colour text, Colour muted, Colour accent, Colour hairline, Colour alert, Colour bar, Colour watermark) {

    private static final double TEXT = 7;
    private static final double WORDS = 4.5;
    private static final double SEEN = 1.15;

    /** @throws UnusableStyleException that names the colour and its contrast, if it is too weak */
    public Palette {
        check("colour.text", text, Colour.WHITE, "white", TEXT);
        check("colour.muted", muted, Colour.WHITE, "white", WORDS);
        check("colour.accent", accent, Colour.WHITE, "white", WORDS);
        check("colour.alert", alert, Colour.WHITE, "white", WORDS);
        check("colour.watermark", watermark, text, "the text over it", WORDS);
        check("colour.watermark", watermark, Colour.WHITE, "white", SEEN);
    }

    private static void check(String key, Colour colour, Colour beside, String besideWhat, double least) {
        double contrast = colour.contrastWith(beside);
        if (contrast < least) {
            throw UnusableStyleException.at(
                    key,
                    "%s has a contrast of %s to 1 against %s".formatted(colour, ratio(contrast), besideWhat),
                    "at least " + ratio(least) + " to 1");
        }
    }

    /** Rounded down: what is too little never reads as enough. */
    private static String ratio(double contrast) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(contrast * 100) / 100);
    }
}
