package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.dateline.web.page.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedHourTest {

    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    @Test
    void isTheInstantThatTheClocksOfTheZoneShow() {
        Problems problems = new Problems();

        assertThat(TypedHour.read("2026-11-24T20:30", GENEVA, "hour", problems))
                .contains(Instant.parse("2026-11-24T19:30:00Z"));
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T02:30, release.problem.hourSkipped",
        "2026-10-25T02:30, release.problem.hourTwice",
        "tomorrow, release.problem.hour"
    })
    void isNoneWhereTheClocksShowItNeverOrTwice(String typed, String problem) {
        Problems problems = new Problems();

        Optional<Instant> read = TypedHour.read(typed, GENEVA, "hour", problems);

        assertThat(read).isEmpty();
        assertThat(problems.of("hour").key()).isEqualTo(problem);
    }
}
