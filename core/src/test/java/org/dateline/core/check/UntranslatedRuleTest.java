package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.text.Language;
import org.dateline.core.text.TextQuote;
import org.junit.jupiter.api.Test;

class UntranslatedRuleTest {

    private static final String BODY =
            "The talks were held in Beijing today. They went on.\n\n- QIN Gang\n- 12 April 2023";
    private static final ReleaseText ORIGINAL = ReleaseTexts.withBody(BODY);

    @Test
    void findsWhatStillStandsInTheOriginalsWordsOnceABlock() {
        ReleaseText french = ReleaseTexts.in(
                Language.FRENCH, BODY.replace("They went on.", "The talks were held in Beijing today."));

        assertThat(new UntranslatedRule(ORIGINAL).check(new CheckedText(french, null)))
                .extracting(
                        Finding::part,
                        finding -> finding.placeIfAny().map(TextQuote::exact).orElse(""))
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Part.HEADLINE, ORIGINAL.headline()),
                        org.assertj.core.api.Assertions.tuple(Part.BODY, "The talks were held in Beijing today."));
    }

    @Test
    void letsNamesAndNumbersStand() {
        ReleaseText french = ReleaseTexts.in(
                Language.FRENCH, "Les entretiens ont eu lieu à Pékin. They went on.\n\n- QIN Gang\n- 12 April 2023");

        assertThat(new UntranslatedRule(ORIGINAL).check(new CheckedText(french, null)))
                .extracting(Finding::part)
                .containsExactly(Part.HEADLINE);
    }

    @Test
    void countsCharactersOfChinese() {
        ReleaseText chinese = ReleaseTexts.in(Language.CHINESE, "双方就移民与流动问题举行了会谈。\n\n他们继续。");
        ReleaseText english = ReleaseTexts.withBody("双方就移民与流动问题举行了会谈。\n\n他们继续。");

        assertThat(new UntranslatedRule(chinese).check(new CheckedText(english, null)))
                .extracting(Finding::part)
                .containsExactly(Part.BODY);
    }

    @Test
    void saysNothingOfATextThatTranslatesNone() {
        assertThat(new UntranslatedRule(null).check(new CheckedText(ORIGINAL, null)))
                .isEmpty();
        assertThat(new UntranslatedRule(ORIGINAL).check(new CheckedText(ORIGINAL, null)))
                .isEmpty();
    }
}
