package org.dateline.web.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.dateline.core.check.Finding;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.env.MockEnvironment;

class ConfiguredChecksTest {

    private final StaticMessageSource words = new StaticMessageSource();
    private final MockEnvironment environment = new MockEnvironment();

    ConfiguredChecksTest() {
        words.addMessage("finding.headlineMissing", Locale.UK, "There is no headline.");
    }

    @Test
    void switchOffWhatTheConfigurationSwitchesOff() {
        environment.setProperty("dateline.checks.headlineMissing", "off");

        assertThat(new ConfiguredChecks()
                        .checks(environment, words)
                        .of(ReleaseText.blank(Language.ENGLISH), null, any -> true))
                .extracting(Finding::key)
                .contains("bodyMissing")
                .doesNotContain("headlineMissing");
    }

    @Test
    void refuseAKeyThatNoRuleHasInsteadOfDoingNothing() {
        environment.setProperty("dateline.checks.headlineMising", "off");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfiguredChecks().checks(environment, words))
                .withMessageContaining("headlineMising");
    }
}
