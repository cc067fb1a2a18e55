package org.dateline.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.dateline.core.text.Language;

/** Our font subset beside FontBox's, of the same glyphs, in turns: time, and size before and after packing. */
final class SubsetBenchmark {

    private static final int ROUNDS = 30;
    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "cvt ", "fpgm", "prep", "hmtx", "glyf", "loca");

    private SubsetBenchmark() {}

    static void run() throws Exception {
        PdfBenchmarks.say("subset: ours beside FontBox's, %d rounds; milliseconds of a processor", ROUNDS);
        PdfBenchmarks.say("| language | maker | best | median | bytes | packed |");
        PdfBenchmarks.say("| --- | --- | --- | --- | --- | --- |");
        for (Language language : Language.values()) {
            List<FontSubset> subsets = subsets(language);
            List<Maker> makers = List.of(
                    named("ours", () -> ours(subsets)), named("FontBox's TTFSubsetter", () -> fontBoxes(subsets)));
            List<Turns.Times> times = new Turns(4, ROUNDS, 4).of(makers);
            for (int i = 0; i < makers.size(); i++) {
                byte[] made = makers.get(i).make();
                try (Packer packer = new Packer()) {
                    PdfBenchmarks.say(
                            "| %s | %s | %.2f | %.2f | %,d | %,d |",
                            language.tag(),
                            makers.get(i).name(),
                            times.get(i).processor().best(),
                            times.get(i).processor().median(),
                            made.length,
                            packer.packed(made).length);
                }
            }
        }
    }

    /** The glyphs that the two pages of a language take of each font. */
    private static List<FontSubset> subsets(Language language) {
        FontSubset.Collection fonts = new FontSubset.Collection();
        ContentStream content = new ContentStream();
        for (SetRelease.Page page :
                SetRelease.of(BenchmarkReleases.twoPages(language)).pages()) {
            TextWriter text = new TextWriter(content, fonts, House.PDF.inks());
            for (PageCanvas.Placement words : page.words()) {
                text.show(words.line().segments(), 0, 0, 0);
            }
        }
        List<FontSubset> all = new ArrayList<>();
        fonts.all().forEach(all::add);
        return all;
    }

    private static byte[] ours(List<FontSubset> subsets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (FontSubset subset : subsets) {
            out.writeBytes(new TrueTypeSubset(subset).program());
        }
        return out.toByteArray();
    }

    private static byte[] fontBoxes(List<FontSubset> subsets) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (FontSubset subset : subsets) {
            for (Map.Entry<Typeface, SortedSet<Integer>> glyphs :
                    subset.glyphs().entrySet()) {
                TrueTypeFont font = BenchmarkFonts.parsed(glyphs.getKey());
                TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
                subsetter.addGlyphIds(glyphs.getValue());
                subsetter.writeToStream(out);
            }
        }
        return out.toByteArray();
    }

    private interface Making {
        byte[] make() throws Exception;
    }

    private static Maker named(String name, Making making) {
        return new Maker() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public byte[] make() throws Exception {
                return making.make();
            }
        };
    }
}
