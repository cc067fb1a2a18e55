package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.text.Language;
import org.dateline.reports.style.HouseStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {

    private static final Typefaces TYPEFACES = new Typefaces(HouseStyles.classic());
    private static final Style STYLE = Style.of(10, Ink.BLACK);

    @ParameterizedTest
    @ValueSource(floats = {40, 75.5f, 120, 300})
    void setsNoLineLongerThanItsMeasureAndLosesNoCharacter(float measure) {
        String text = "Migration, in great part, is a South-South affair; " + "unbreakable".repeat(40) + " it goes on.";

        List<Line> lines = lines(Language.ENGLISH, text, measure);

        assertThat(lines)
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(measure + 0.01f));
        assertThat(lines.stream().map(TypesetterTest::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRENCH | boire /l’eau /du /lac",
                "ENGLISH | at /4\u00A0% /of /cost",
                "ENGLISH | a /South-/South /affair",
                "CHINESE | 去/北/京，/然/后。",
                "RUSSIAN | дом /в\u00A0Женеве"
            })
    void breaksLinesOnlyWhereTheLanguageDoes(Language language, String pieces) {
        String text = pieces.replace("/", "");
        float widest = 0;
        for (String piece : pieces.split("/")) {
            widest = Math.max(widest, lines(language, piece, 1000).get(0).width());
        }
        for (float measure = widest; measure < 4 * widest; measure += 2) {
            StringBuilder set = new StringBuilder();
            for (Line line : lines(language, text, measure)) {
                set.append(text(line));
                assertThat("/" + pieces + "/").contains(withBreaks(pieces, set.length()) + "/");
            }
            assertThat(set).hasToString(text);
        }
    }

    /** The pieces up to so many characters of the text. */
    private static String withBreaks(String pieces, int characters) {
        int at = 0;
        for (int left = characters; left > 0; at++) {
            left -= pieces.charAt(at) == '/' ? 0 : 1;
        }
        return pieces.substring(0, at);
    }

    @Test
    void balancesTheLinesOfAHeadline() {
        Typesetter typesetter = new Typesetter(Language.ENGLISH, new Shaper(TYPEFACES));
        List<Span> spans = List.of(Span.of("A headline that is a little longer than one line", STYLE, null));

        List<Line> balanced = typesetter.balanced(spans, 200);

        assertThat(balanced).hasSize(2);
        assertThat(spread(balanced)).isLessThan(spread(typesetter.lines(spans, 200)));
    }

    @Test
    void breaksAHeadlineWhereItsReaderPauses() {
        List<Line> lines = new Typesetter(Language.CHINESE, new Shaper(TYPEFACES))
                .balanced(List.of(Span.of("总干事结束北京之行，就安全有序移民举行一周会谈", STYLE, null)), 210);

        assertThat(lines).extracting(TypesetterTest::text).containsExactly("总干事结束北京之行，", "就安全有序移民举行一周会谈");
    }

    @Test
    void breaksAChineseHeadlineBetweenWords() {
        List<Line> lines = new Typesetter(Language.CHINESE, new Shaper(TYPEFACES))
                .balanced(List.of(Span.of("总干事在北京讨论安全移民", STYLE, null)), 75);

        assertThat(lines).extracting(TypesetterTest::text).noneMatch(line -> line.endsWith("北") || line.endsWith("安"));
    }

    @Test
    void showsASoftHyphenOnlyWhereALineEndsAtIt() {
        assertThat(shown(lines(Language.ENGLISH, "co\u00ADoperation", 500))).containsExactly("cooperation");
        assertThat(shown(lines(Language.ENGLISH, "co\u00ADoperation", 50))).containsExactly("co\u00AD", "operation");
    }

    @Test
    void ordersArabicLinesFromTheRight() {
        Line line = lines(Language.ARABIC, "أول ثان (IOM) ثالث", 500).get(0);

        assertThat(line.segments().stream()
                        .map(Segment::text)
                        .map(String::strip)
                        .filter(s -> !s.isEmpty()))
                .containsExactly("ثالث", ")", "IOM", "(", "ثان", "أول");
    }

    @Test
    void joinsArabicLettersAcrossAChangeOfStyle() {
        Span light = Span.of("بي", STYLE, null);
        Span bold = Span.of("ت", STYLE.inBold(), null);

        List<Segment> joined = lines(Language.ARABIC, List.of(light, bold));
        List<Segment> apart = lines(Language.ARABIC, List.of(light, Span.of(" ", STYLE, null), bold));

        assertThat(glyphs(joined.get(0))).isNotEqualTo(glyphs(apart.get(0)));
        assertThat(glyphs(joined.get(1))).isNotEqualTo(glyphs(apart.get(2)));
    }

    @Test
    void isolatesTelephoneNumbersFromTheArabicAroundThem() {
        Span span = Spans.words("الرقم +41 22 555 01 99 أيضا", STYLE, null);

        String seen = new Typesetter(Language.ARABIC, new Shaper(TYPEFACES))
                .line(List.of(span)).segments().stream().map(Segment::text).collect(Collectors.joining());

        assertThat(seen.replaceAll("[\u2066\u2069]", "")).contains("+41 22 555 01 99");
    }

    private static List<Line> lines(Language language, String text, float measure) {
        return new Typesetter(language, new Shaper(TYPEFACES)).lines(List.of(Span.of(text, STYLE, null)), measure);
    }

    private static List<Segment> lines(Language language, List<Span> spans) {
        return new Typesetter(language, new Shaper(TYPEFACES))
                .line(spans).segments().stream()
                        .sorted(Comparator.comparingInt(Segment::start))
                        .toList();
    }

    private static List<String> shown(List<Line> lines) {
        return lines.stream()
                .map(line -> line.segments().stream()
                        .flatMap(segment -> segment.run().glyphs().stream())
                        .map(GlyphRun.Glyph::text)
                        .collect(Collectors.joining()))
                .toList();
    }

    private static List<Integer> glyphs(Segment segment) {
        return segment.run().glyphs().stream().map(GlyphRun.Glyph::number).toList();
    }

    private static String text(Line line) {
        return line.segments().stream()
                .sorted(Comparator.comparingInt(Segment::start))
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    private static double spread(List<Line> lines) {
        var widths = lines.stream().mapToDouble(Line::width).summaryStatistics();
        return widths.getMax() - widths.getMin();
    }
}
