package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class DatelineApplicationTest {

    @Test
    void keepsItsTimersInAZoneInWhichNoHourComesTwice() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Zurich"));

            DatelineApplication.keepTimeInUtc();

            assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
            assertThat(TimeZone.getDefault().useDaylightTime()).isFalse();
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
