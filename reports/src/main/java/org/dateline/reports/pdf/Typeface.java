package org.dateline.reports.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.reports.style.FontFile;
import org.jspecify.annotations.Nullable;

/**
 * A font: its file, for embedding, and the same font at a size of one unit a pixel, for shaping.
 *
 * <p>Read on first use; those that are shipped once for each JVM. Neither form has state, so threads share them.
 */
final class Typeface {

    static final Typeface SANS = shipped("NotoSans-Regular", 1);
    static final Typeface SANS_BOLD = shipped("NotoSans-Bold", 1);
    static final Typeface SANS_ITALIC = shipped("NotoSans-Italic", 1);
    static final Typeface SANS_BOLD_ITALIC = shipped("NotoSans-BoldItalic", 1);
    static final Typeface SERIF = shipped("NotoSerif-Regular", 1);
    static final Typeface SERIF_BOLD = shipped("NotoSerif-Bold", 1);
    static final Typeface SERIF_ITALIC = shipped("NotoSerif-Italic", 1);
    static final Typeface SERIF_BOLD_ITALIC = shipped("NotoSerif-BoldItalic", 1);
    // Naskh letters are small on their body: beside Latin of the same size they look a fifth smaller.
    static final Typeface NASKH = shipped("NotoNaskhArabic-Regular", 1.25f);
    static final Typeface NASKH_BOLD = shipped("NotoNaskhArabic-Bold", 1.25f);
    static final Typeface CHINESE = shipped("NotoSansSC-Regular", 1);
    static final Typeface CHINESE_BOLD = shipped("NotoSansSC-Bold", 1);

    private static final String FOLDER = "/org/dateline/reports/fonts/";

    private static final byte YES = 1;
    private static final byte NO = 2;

    /** For each character of the basic plane; 0 where nobody has asked yet. Threads that both ask find the same. */
    private final byte[] covered = new byte[1 << 16];

    private final String name;
    private final float scale;
    private final Supplier<byte[]> source;
    private volatile @Nullable Loaded loaded;

    /** Both forms of the font. */
    private record Loaded(TrueTypeFile file, Font font) {}

    private Typeface(String name, float scale, Supplier<byte[]> source) {
        this.name = name;
        this.scale = scale;
        this.source = source;
    }

    private static Typeface shipped(String name, float scale) {
        return new Typeface(name, scale, () -> resource(FOLDER + name + ".ttf"));
    }

    /** A font of the organization's own. */
    static Typeface of(FontFile own) {
        return new Typeface(own.name(), 1, own::bytes);
    }

    /** How much larger than its nominal size the font is set, so that all look of one size. */
    float scale() {
        return scale;
    }

    /** The name under which the font is embedded, as PostScript knows it. */
    String postScriptName() {
        return name;
    }

    boolean has(int codePoint) {
        // Naskh has Latin digits, but none of the Latin letters that they stand beside in references and fingerprints.
        boolean foreignDigit = (this == NASKH || this == NASKH_BOLD) && codePoint >= '0' && codePoint <= '9';
        return !foreignDigit && covers(codePoint);
    }

    /** Asked for every character of every text, and the answer never changes. */
    private boolean covers(int codePoint) {
        if (codePoint >= covered.length) {
            return font().canDisplay(codePoint);
        }
        byte known = covered[codePoint];
        if (known == 0) {
            known = font().canDisplay(codePoint) ? YES : NO;
            covered[codePoint] = known;
        }
        return known == YES;
    }

    TrueTypeFile file() {
        return load().file;
    }

    /** The font at as many pixels as it has units, with kerning: positions come out in font units. */
    Font font() {
        return load().font;
    }

    private Loaded load() {
        Loaded known = loaded;
        return known == null ? read() : known;
    }

    private synchronized Loaded read() {
        Loaded known = loaded;
        if (known != null) {
            return known;
        }
        try {
            byte[] bytes = source.get();
            TrueTypeFile file = new TrueTypeFile(bytes);
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .deriveFont(Map.of(
                            TextAttribute.SIZE,
                            (float) file.unitsPerEm(),
                            TextAttribute.KERNING,
                            TextAttribute.KERNING_ON));
            known = new Loaded(file, font);
            loaded = known;
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a font: " + name, e);
        }
    }

    private static byte[] resource(String path) {
        try (InputStream in = Typeface.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
