package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.junit.jupiter.api.Test;

class SeveritiesTest {

    private static final ReleaseText TEXT = ReleaseTexts.withBody("They came! They saw  it.");

    @Test
    void letAnOrganizationWeighARuleOtherwiseOrSwitchItOff() {
        Severities own = Severities.of(Map.of("exclamationMark", "blocks-submission", "doubleSpace", "off"));

        assertThat(new Checks(Severities.ORDINARY).of(TEXT, null, any -> true))
                .extracting(Finding::key, Finding::severity)
                .contains(tuple("exclamationMark", Severity.ADVICE), tuple("doubleSpace", Severity.ADVICE));
        assertThat(new Checks(own).of(TEXT, null, any -> true))
                .extracting(Finding::key, Finding::severity)
                .containsExactly(tuple("exclamationMark", Severity.BLOCKS_SUBMISSION));
    }

    @Test
    void nameTheRuleWhoseWeightIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severities.of(Map.of("doubleSpace", "loud")))
                .withMessageContaining("doubleSpace")
                .withMessageContaining("loud");
    }
}
