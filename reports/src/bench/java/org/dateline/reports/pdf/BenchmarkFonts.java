package org.dateline.reports.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.dateline.core.text.Language;

/** The office's fonts as the other makers want them: as files, as bytes, as FontBox's objects. Each is read once. */
final class BenchmarkFonts {

    private static final Map<Typeface, TrueTypeFont> PARSED = new IdentityHashMap<>();

    private BenchmarkFonts() {}

    /** FontBox's view of a font, all of it in memory, without glyph substitution. */
    static TrueTypeFont parsed(Typeface typeface) {
        return PARSED.computeIfAbsent(typeface, face -> {
            try {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes(face)));
                font.setEnableGsub(false);
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static byte[] bytes(Typeface typeface) {
        try (InputStream in = Typeface.class.getResourceAsStream(
                "/org/dateline/reports/fonts/" + typeface.postScriptName() + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font's file in a folder, written there if it is not yet there. */
    static Path file(Typeface typeface, Path folder) {
        Path file = folder.resolve(typeface.postScriptName() + ".ttf");
        try {
            if (!Files.exists(file)) {
                Files.write(file, bytes(typeface));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** The fonts that a language's releases may take: those of its own script, and Latin. */
    static List<Typeface> of(Language language) {
        return switch (language) {
            case CHINESE -> List.of(Typeface.CHINESE, Typeface.CHINESE_BOLD, Typeface.SANS, Typeface.SANS_BOLD);
            case ARABIC -> List.of(Typeface.NASKH, Typeface.NASKH_BOLD, Typeface.SANS, Typeface.SANS_BOLD);
            default -> List.of(Typeface.SANS, Typeface.SANS_BOLD, Typeface.SANS_ITALIC, Typeface.SANS_BOLD_ITALIC);
        };
    }

    static String family(Typeface typeface) {
        String name = typeface.postScriptName();
        return name.startsWith("NotoNaskh")
                ? "Noto Naskh Arabic"
                : name.startsWith("NotoSansSC") ? "Noto Sans SC" : "Noto Sans";
    }

    /** The families of a language, first to last, as CSS and XSL write them. */
    static String families(Language language) {
        return switch (language) {
            case CHINESE -> "'Noto Sans SC', 'Noto Sans'";
            case ARABIC -> "'Noto Naskh Arabic', 'Noto Sans'";
            default -> "'Noto Sans'";
        };
    }

    static boolean isBold(Typeface typeface) {
        return typeface.postScriptName().contains("Bold");
    }

    static boolean isItalic(Typeface typeface) {
        return typeface.postScriptName().contains("Italic");
    }
}
