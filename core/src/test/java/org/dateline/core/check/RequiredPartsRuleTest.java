package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;

class RequiredPartsRuleTest {

    @Test
    void namesEveryPartThatIsMissing() {
        assertThat(new RequiredPartsRule().check(new CheckedText(ReleaseText.blank(Language.FRENCH), null)))
                .extracting(Finding::key)
                .containsExactlyInAnyOrder(
                        "headlineMissing", "cityMissing", "dateMissing", "bodyMissing", "contactMissing");
    }

    @Test
    void isSilentOfACompleteText() {
        assertThat(new RequiredPartsRule().check(new CheckedText(ReleaseTexts.complete(), null)))
                .isEmpty();
    }
}
