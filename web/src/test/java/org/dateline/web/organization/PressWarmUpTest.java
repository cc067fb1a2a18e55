package org.dateline.web.organization;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.dateline.web.DatelineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatelineTest
class PressWarmUpTest {

    @Autowired
    private PressWarmUp warmUp;

    @Test
    void setsTheConfiguredPaperInEveryLanguageAndFormat() {
        assertThatCode(warmUp::setEmptyReleases).doesNotThrowAnyException();
    }
}
