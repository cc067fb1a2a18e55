package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedTextRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "A <b>bold</b> word.|refused.RAW_HTML: 1 <b>, refused.RAW_HTML: 1 </b>",
                "A plain word.¶And <i>another</i>.|refused.RAW_HTML: 3 <i>, refused.RAW_HTML: 3 </i>",
                "A *leaning* and a **strong** word, [a link](https://example.org).|~~"
            })
    void refusesWhatADocumentCannotShow(String body, String findings) {
        assertThat(Said.by(new AllowedTextRule(), "en", body)).isEqualTo(findings);
    }

    /** No dismissal lets it through. */
    @Test
    void blocksTheSubmission() {
        assertThat(new AllowedTextRule().check(new CheckedText(Said.text("en", "A <b>bold</b> word."), null)))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCKS_SUBMISSION);
                    assertThat(finding.part()).isEqualTo(Part.BODY);
                });
    }
}
