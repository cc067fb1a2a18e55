package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reports.pdf.PdfAssert.assertThatPdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.text.Language;
import org.dateline.reports.style.HouseStyle;
import org.dateline.reports.style.HouseStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The shipped styles, and what an organization may put into its own. */
class HouseStyleInPdfTest {

    private static final float ROUNDING = 0.5f;

    @TempDir
    private Path folder;

    static Stream<Arguments> everyStyleInEveryLanguage() {
        return HouseStyles.SHIPPED.stream()
                .flatMap(style -> Stream.of(Language.values()).map(language -> Arguments.of(style, language)));
    }

    @ParameterizedTest
    @MethodSource("everyStyleInEveryLanguage")
    void conformsInEveryStyle(String style, Language language) {
        HouseStyle house = HouseStyles.named(style);

        assertConforms(render(house, SampleReleases.in(language)));
        assertConforms(render(house, SampleReleases.preview(language)));
    }

    @ParameterizedTest
    @MethodSource("everyStyleInEveryLanguage")
    void keepsEveryGlyphOnThePaperAndInsideTheMargins(String style, Language language) {
        HouseStyle house = HouseStyles.named(style);

        byte[] pdf = render(house, SampleReleases.in(language));

        float start = house.margins().start();
        float end = house.paper().width() - house.margins().end();
        List<TextPosition> glyphs = PdfAssert.glyphs(pdf);
        assertThat(glyphs).isNotEmpty().allSatisfy(glyph -> {
            assertThat(glyph.getPageWidth()).isEqualTo(house.paper().width());
            assertThat(glyph.getPageHeight()).isEqualTo(house.paper().height());
            boolean mirrored = language.isRightToLeft();
            assertThat(glyph.getXDirAdj())
                    .isGreaterThan((mirrored ? house.paper().width() - end : start) - ROUNDING - slack(glyph));
            assertThat(glyph.getXDirAdj() + glyph.getWidthDirAdj())
                    .isLessThan((mirrored ? house.paper().width() - start : end) + ROUNDING + slack(glyph));
            assertThat(glyph.getYDirAdj())
                    .isBetween(
                            house.margins().topOfFirst(),
                            house.paper().height() - house.margins().footer() + ROUNDING);
        });
    }

    /** Spaces at the end of a line hang over its edge. */
    private static float slack(TextPosition glyph) {
        return glyph.getUnicode().isBlank() ? glyph.getWidthDirAdj() : 0;
    }

    @Test
    void mirrorsUnevenMarginsInArabic() throws IOException {
        HouseStyle house = own("margin.start=50 mm\nmargin.end=15 mm");

        assertThat(firstGlyph(render(house, SampleReleases.in(Language.ENGLISH)))
                        .getXDirAdj())
                .isBetween(141f, 144f);
        double rightmost = PdfAssert.glyphs(render(house, SampleReleases.in(Language.ARABIC))).stream()
                .filter(glyph -> !glyph.getUnicode().isBlank())
                .mapToDouble(glyph -> glyph.getXDirAdj() + glyph.getWidthDirAdj())
                .max()
                .orElseThrow();
        assertThat(rightmost).isBetween(595.28 - 144, 595.28 - 141);
    }

    @Test
    void looksDifferentInEachShippedStyle() {
        ReleaseDocument document = SampleReleases.in(Language.ENGLISH);
        byte[] classic = render(HouseStyles.classic(), document);
        byte[] gazette = render(HouseStyles.gazette(), document);

        assertThat(fonts(classic)).allMatch(name -> name.startsWith("NotoSans"));
        assertThat(fonts(gazette)).allMatch(name -> name.startsWith("NotoSerif"));
        assertThat(content(classic)).contains("0.05 0.25 0.44 rg").doesNotContain("0.0902 0.2863 0.2275 rg");
        assertThat(content(gazette)).contains("0.0902 0.2863 0.2275 rg").doesNotContain("0.05 0.25 0.44 rg");
        assertThatPdf(classic).says("– End –");
        assertThatPdf(gazette).says("###");
        // The letterhead begins at the margin in the one, and stands in the middle in the other.
        assertThat(firstGlyph(classic).getXDirAdj()).isLessThan(80);
        assertThat(firstGlyph(gazette).getXDirAdj()).isGreaterThan(120);
    }

    @Test
    void setsTheSameDocumentInTheSameStyleToTheSameBytes() {
        for (String style : HouseStyles.SHIPPED) {
            byte[] first = render(HouseStyles.named(style), SampleReleases.in(Language.FRENCH));

            assertThat(render(HouseStyles.named(style), SampleReleases.in(Language.FRENCH)))
                    .isEqualTo(first);
        }
    }

    @Test
    void drawsALogoAsAnArtifactInWhicheverFormItComes() throws IOException {
        for (String arrangement : new String[] {"start", "centred"}) {
            String words = "letterhead=" + arrangement + "\nlogo.height=12 mm";
            file(
                    "logo.svg",
                    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'>"
                            + "<path d='M0 0H2V1Q1 0 0 1z' fill='#c00' stroke='blue' stroke-width='.1'/></svg>");
            byte[] drawn = render(own(words), SampleReleases.in(Language.ARABIC));
            assertConforms(drawn);
            assertThat(content(drawn)).contains("/Artifact BMC\nq 1 0 0 1 ", "0.80 0.00 0.00 rg", "3.4 w ", "B\nQ");

            Files.delete(folder.resolve("logo.svg"));
            Files.write(folder.resolve("logo.png"), SamplePictures.DOT.bytes());
            byte[] pictured = render(own(words), SampleReleases.withBody(Language.ENGLISH, "Words alone."));
            assertConforms(pictured);
            assertThat(content(pictured)).contains("cm /P0 Do Q\nEMC");
            assertThat(imagesOnFirstPage(pictured)).isEqualTo(1);
            Files.delete(folder.resolve("logo.png"));
        }
    }

    @Test
    void setsWordsInAnOrganizationsOwnFontsAndInTheShippedOnesWhatTheseLack() throws IOException {
        fonts("House", "NotoSerif-Regular");
        assertThat(fonts(render(own("font.text=House"), SampleReleases.in(Language.RUSSIAN))))
                .contains("House-Regular", "House-Bold", "NotoSans-Bold");

        // A family without a Latin letter: every word is set all the same.
        fonts("Naskh", "NotoNaskhArabic-Regular");
        byte[] pdf = render(own("font.text=Naskh\nfont.display=serif"), SampleReleases.in(Language.ENGLISH));
        assertConforms(pdf);
        assertThat(fonts(pdf)).contains("Naskh-Regular-Mixed", "NotoSerif-Bold");
        assertThatPdf(pdf).says("came back on Thursday");
    }

    @Test
    void setsAllLargerOrSmaller() throws IOException {
        double large = sizeOfBody(render(own("font.scale=120%"), SampleReleases.in(Language.ENGLISH)));
        double small = sizeOfBody(render(own("font.scale=90%"), SampleReleases.in(Language.ENGLISH)));

        assertThat(large / small).isBetween(1.32, 1.35);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsWhatStandsInTheFooterApartOnTheNarrowestPage(Language language) throws IOException {
        HouseStyle house = own("margin.start=45 mm\nmargin.end=44.9 mm\nfont.text=serif\nfont.scale=130%");

        byte[] pdf = render(house, SampleReleases.in(language));

        float footer = house.paper().height() - house.margins().footer();
        double before = 0;
        for (TextPosition glyph : PdfAssert.glyphs(pdf)) {
            if (Math.abs(glyph.getYDirAdj() - footer) < 1) {
                // Each page begins anew on the left.
                before = glyph.getXDirAdj() < house.paper().width() / 3
                                && before > house.paper().width() / 2
                        ? 0
                        : before;
                assertThat(glyph.getXDirAdj()).isGreaterThan((float) before - 1);
                before = glyph.getXDirAdj() + glyph.getWidthDirAdj();
            }
        }
        assertThat(before).isGreaterThan(house.paper().width() / 2);
    }

    @Test
    void cutsNoWordOfTheNameBesideALargeLogo() throws IOException {
        file("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'><path d='M0 0H2V1H0z'/></svg>");

        byte[] pdf = render(
                own("logo.height=18 mm\nmargin.start=60 mm\nfont.scale=130%"), SampleReleases.in(Language.ENGLISH));

        assertThatPdf(pdf)
                .says("International")
                .says("Organization for Migration")
                .says("Media and Communications")
                .says("17 route des Morillons, 1211 Geneva 19");
    }

    private static double sizeOfBody(byte[] pdf) {
        return PdfAssert.glyphs(pdf).stream()
                .mapToDouble(TextPosition::getFontSizeInPt)
                .sorted()
                .skip(PdfAssert.glyphs(pdf).size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private HouseStyle own(String words) throws IOException {
        file("style.properties", words);
        return HouseStyles.in(folder);
    }

    private void fonts(String name, String source) throws IOException {
        Files.createDirectories(folder.resolve("fonts"));
        for (String style : new String[] {"Regular", "Bold", "Italic", "BoldItalic"}) {
            try (InputStream in =
                    HouseStyles.class.getResourceAsStream("/org/dateline/reports/fonts/" + source + ".ttf")) {
                assertThat(in).isNotNull();
                Files.write(folder.resolve("fonts/" + name + "-" + style + ".ttf"), in.readAllBytes());
            }
        }
    }

    private void file(String name, String words) throws IOException {
        Files.write(folder.resolve(name), words.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] render(HouseStyle house, ReleaseDocument document) {
        return PdfRendering.renderer(house).render(document);
    }

    private static void assertConforms(byte[] pdf) {
        assertThatPdf(pdf).conformsTo(PDFAFlavour.PDFUA_1).conformsTo(PDFAFlavour.PDFA_2_A);
    }

    private static TextPosition firstGlyph(byte[] pdf) {
        return PdfAssert.glyphs(pdf).stream()
                .filter(glyph -> !glyph.getUnicode().isBlank())
                .findFirst()
                .orElseThrow();
    }

    /** The names of all fonts, without the letters that tell subsets apart. */
    private static Set<String> fonts(byte[] pdf) {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(name).getName().substring(7));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static long imagesOnFirstPage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            long count = 0;
            for (COSName ignored : document.getPage(0).getResources().getXObjectNames()) {
                count++;
            }
            return count;
        }
    }

    private static String content(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf);
                InputStream in = document.getPage(0).getContents()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
