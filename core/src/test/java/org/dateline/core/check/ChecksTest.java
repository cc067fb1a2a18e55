package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void haveNothingAgainstACompleteText() {
        assertThat(Checks.of(ReleaseTexts.complete())).isEmpty();
    }

    @Test
    void nameEveryPartThatIsMissing() {
        assertThat(Checks.blocking(ReleaseText.blank(Language.ENGLISH)))
                .extracting(Finding::key)
                .containsExactly("headlineMissing", "cityMissing", "dateMissing", "bodyMissing", "contactMissing");
    }

    @Test
    void sayWhereSomethingStandsThatIsNotAllowed() {
        assertThat(Checks.of(ReleaseTexts.withBody("Words.\n\n<iframe src='x'></iframe>")))
                .singleElement()
                .isEqualTo(Finding.blocking("refused.RAW_HTML", Part.BODY, "3", "<iframe src='x'></iframe>"));
    }

    @Test
    void findAPlaceholderButNoEditedQuotation() {
        assertThat(Checks.of(ReleaseTexts.withBody("He said “[the] talks were good” and [? what he said next].")))
                .singleElement()
                .isEqualTo(Finding.blocking("placeholder", Part.BODY, "[? what he said next]"));
    }
}
