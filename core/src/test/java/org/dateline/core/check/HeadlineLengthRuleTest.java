package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineLengthRuleTest {

    /** Counted as readers count: a letter outside the basic plane is one. */
    @ParameterizedTest
    @CsvSource({"a,65,0", "a,66,1", "𝔻,65,0", "𝔻,66,1", "访,66,1"})
    void advisesAtMostSixtyFive(String letter, int times, int findings) {
        ReleaseText blank = ReleaseText.blank(Language.ENGLISH);
        ReleaseText text = new ReleaseText(
                blank.language(),
                letter.repeat(times),
                blank.subhead(),
                blank.dateline(),
                blank.body(),
                blank.notesToEditors(),
                blank.contacts(),
                blank.boilerplate(),
                blank.embargo());

        assertThat(new HeadlineLengthRule().check(new CheckedText(text, null)))
                .hasSize(findings)
                .allSatisfy(finding -> {
                    assertThat(finding.key()).isEqualTo("headlineLong");
                    assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
                    assertThat(finding.part()).isEqualTo(Part.HEADLINE);
                    assertThat(finding.arguments()).containsExactly(Integer.toString(times), "65");
                });
    }
}
