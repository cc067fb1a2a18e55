package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;

class ReleaseReadingTest {

    private static final String LONGEST = "\"" + "x".repeat(498) + "\"";

    @Test
    void measuresAHeadlineAsItIsKept() {
        assertThat(reading(LONGEST).text(Language.ENGLISH)).isPresent();
        assertThat(reading(LONGEST).text(Language.FRENCH)).isEmpty();
    }

    private static ReleaseReading reading(String headline) {
        return new ReleaseReading(
                new ReleaseForm(1, headline, "", "", "", "", "", List.of(), "", "", ""), ZoneOffset.UTC);
    }
}
