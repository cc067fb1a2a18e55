package org.dateline.web.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

class ConfiguredWorkingHoursTest {

    @Test
    void areReadAsTheyAreWritten() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("dateline.working-hours.days", "sunday, monday")
                .withProperty("dateline.working-hours.opens", "08:30")
                .withProperty("dateline.working-hours.closes", "16:00")
                .withProperty("dateline.working-hours.holidays[0]", "2027-01-01");
        ConfiguredWorkingHours.Written written = Binder.get(environment)
                .bind("dateline.working-hours", ConfiguredWorkingHours.Written.class)
                .get();

        assertThat(written)
                .isEqualTo(new ConfiguredWorkingHours.Written(
                        EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
                        LocalTime.of(8, 30),
                        LocalTime.of(16, 0),
                        Set.of(LocalDate.of(2027, 1, 1))));
    }
}
