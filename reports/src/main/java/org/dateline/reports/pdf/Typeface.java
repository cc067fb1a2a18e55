package org.dateline.reports.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.core.text.Language;

/**
 * A font of the house: its file, for embedding, and the same font at a size of one unit a pixel, for shaping.
 *
 * <p>Read on first use and once for each JVM. Neither form has state, so threads share them.
 */
enum Typeface {
    SANS("NotoSans-Regular", 1),
    SANS_BOLD("NotoSans-Bold", 1),
    SANS_ITALIC("NotoSans-Italic", 1),
    SANS_BOLD_ITALIC("NotoSans-BoldItalic", 1),
    // Naskh letters are small on their body: beside Latin of the same size they look a fifth smaller.
    NASKH("NotoNaskhArabic-Regular", 1.25f),
    NASKH_BOLD("NotoNaskhArabic-Bold", 1.25f),
    CHINESE("NotoSansSC-Regular", 1),
    CHINESE_BOLD("NotoSansSC-Bold", 1);

    private static final String FOLDER = "/org/dateline/reports/fonts/";

    private static final Map<Typeface, Loaded> LOADED = new ConcurrentHashMap<>();

    private final String fileName;
    private final float scale;

    /** Both forms of the font. */
    private record Loaded(TrueTypeFile file, Font font) {}

    Typeface(String fileName, float scale) {
        this.fileName = fileName;
        this.scale = scale;
    }

    /**
     * The fonts in which a language looks for a character, first to last. Arabic and Chinese have no italic: their
     * typographers set in bold what is stressed.
     */
    static List<Typeface> chain(Language language, boolean bold, boolean italic) {
        Typeface sans = sans(bold, italic);
        return switch (language) {
            case ARABIC ->
                bold || italic ? List.of(NASKH_BOLD, SANS_BOLD, CHINESE_BOLD) : List.of(NASKH, SANS, CHINESE);
            case CHINESE ->
                bold || italic ? List.of(CHINESE_BOLD, SANS_BOLD, NASKH_BOLD) : List.of(CHINESE, SANS, NASKH);
            default -> bold ? List.of(sans, NASKH_BOLD, CHINESE_BOLD) : List.of(sans, NASKH, CHINESE);
        };
    }

    private static Typeface sans(boolean bold, boolean italic) {
        if (bold) {
            return italic ? SANS_BOLD_ITALIC : SANS_BOLD;
        }
        return italic ? SANS_ITALIC : SANS;
    }

    /** How much larger than its nominal size the font is set, so that all look of one size. */
    float scale() {
        return scale;
    }

    /** The name under which the font is embedded, as PostScript knows it. */
    String postScriptName() {
        return fileName;
    }

    boolean has(int codePoint) {
        // Naskh has Latin digits, but none of the Latin letters that they stand beside in references and fingerprints.
        boolean foreignDigit = (this == NASKH || this == NASKH_BOLD) && codePoint >= '0' && codePoint <= '9';
        return !foreignDigit && font().canDisplay(codePoint);
    }

    TrueTypeFile file() {
        return load().file;
    }

    /** The font at as many pixels as it has units, with kerning: positions come out in font units. */
    Font font() {
        return load().font;
    }

    private Loaded load() {
        Loaded loaded = LOADED.get(this);
        return loaded == null ? LOADED.computeIfAbsent(this, Typeface::read) : loaded;
    }

    private Loaded read() {
        String path = FOLDER + fileName + ".ttf";
        try (InputStream in = Typeface.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no " + path);
            }
            byte[] bytes = in.readAllBytes();
            TrueTypeFile file = new TrueTypeFile(bytes);
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .deriveFont(Map.of(
                            TextAttribute.SIZE,
                            (float) file.unitsPerEm(),
                            TextAttribute.KERNING,
                            TextAttribute.KERNING_ON));
            return new Loaded(file, font);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a font: " + path, e);
        }
    }
}
