package org.dateline.reports.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    private static final Palette GOOD = palette("#1a1a1a", "#5f5f5f", "#17493a", "#9a1f14", "#efe4d4");

    @ParameterizedTest
    @CsvSource({"#000000, 21", "#ffffff, 1", "#767676, 4.54", "#777777, 4.48", "#ff0000, 4.00", "#0000ff, 8.59"})
    void knowsTheContrastOfWcagAgainstWhite(String colour, double ratio) {
        assertThat(Colour.parse(colour).contrastWith(Colour.WHITE)).isCloseTo(ratio, within(0.006));
        assertThat(Colour.WHITE.contrastWith(Colour.parse(colour))).isCloseTo(ratio, within(0.006));
    }

    @Test
    void readsPercentagesExactly() {
        assertThat(Colour.parse("rgb(5%, 25%, 44%)")).isEqualTo(new Colour(0.05f, 0.25f, 0.44f));
        assertThat(Colour.parse("rgb(100% 0% 50%)")).isEqualTo(new Colour(1, 0, 0.5f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "rgb(1,2,3)", "rgb(101%, 0%, 0%)"})
    void refusesOtherForms(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> Colour.parse(words));
    }

    @Test
    void refusesColoursInWhichWordsAreNotRead() {
        assertThat(GOOD.accent()).hasToString("#17493a");
        assertRefused("colour.text", "6.89", "#5a5a5a", "#5f5f5f", "#17493a", "#9a1f14", "#efe4d4");
        assertRefused("colour.muted", "4.47", "#1a1a1a", "#777777", "#17493a", "#9a1f14", "#efe4d4");
        assertRefused("colour.accent", "1.07", "#1a1a1a", "#5f5f5f", "#ffff00", "#9a1f14", "#efe4d4");
        assertRefused("colour.alert", "3.99", "#1a1a1a", "#5f5f5f", "#17493a", "#ff0000", "#efe4d4");
    }

    @Test
    void refusesAWatermarkThatHidesTheTextOrIsNotSeen() {
        assertRefused("colour.watermark", "the text over it", "#1a1a1a", "#5f5f5f", "#17493a", "#9a1f14", "#666666");
        assertRefused("colour.watermark", "white", "#1a1a1a", "#5f5f5f", "#17493a", "#9a1f14", "#fefefe");
    }

    private static void assertRefused(
            String key, String figure, String text, String muted, String accent, String alert, String watermark) {
        assertThatExceptionOfType(UnusableStyleException.class)
                .isThrownBy(() -> palette(text, muted, accent, alert, watermark))
                .withMessageStartingWith(key + ": ")
                .withMessageContaining(figure);
    }

    private static Palette palette(String text, String muted, String accent, String alert, String watermark) {
        Colour rule = Colour.parse("#cccccc");
        return new Palette(
                Colour.parse(text),
                Colour.parse(muted),
                Colour.parse(accent),
                rule,
                Colour.parse(alert),
                rule,
                Colour.parse(watermark));
    }
}
