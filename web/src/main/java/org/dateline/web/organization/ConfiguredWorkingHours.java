package org.dateline.web.organization;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.dateline.core.rendition.Organization;
import org.dateline.core.review.WorkingHours;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** When the office works, in its own zone: {@code dateline.working-hours}. */
@Configuration(proxyBeanMethods = false)
class ConfiguredWorkingHours {

    /** As it is written. */
    record Written(
            Set<DayOfWeek> days,
            LocalTime opens,
            LocalTime closes,
            @Nullable Set<LocalDate> holidays) {}

    @Bean
    WorkingHours workingHours(Environment environment, Organization organization) {
        Written written = Binder.get(environment)
                .bind("dateline.working-hours", Written.class)
                .get();
        Set<LocalDate> holidays = written.holidays() == null ? Set.of() : written.holidays();
        return new WorkingHours(organization.zone(), written.days(), written.opens(), written.closes(), holidays);
    }
}
