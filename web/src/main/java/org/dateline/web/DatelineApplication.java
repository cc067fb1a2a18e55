package org.dateline.web;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.TimeZone;
import org.dateline.web.start.VerifyLedger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The press office in one application: every room of it, on one database. */
@SpringBootApplication(scanBasePackages = "org.dateline")
@ConfigurationPropertiesScan("org.dateline")
public class DatelineApplication {

    static {
        keepTimeInUtc();
    }

    public static void main(String[] arguments) {
        if (VerifyLedger.isAskedFor(arguments)) {
            System.exit(VerifyLedger.answer(arguments, new PrintWriter(System.out, true)));
        }
        SpringApplication.run(DatelineApplication.class, arguments);
    }

    /**
     * The engine writes down when a timer is due as the node's clock shows it, without a zone. In a zone with summer time one
     * hour of the year is shown twice, and nodes in different zones would not agree; in UTC neither happens. What people
     * read is in the organization's zone or their own all the same.
     */
    static void keepTimeInUtc() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    /** To the microsecond, as the databases keep it: what is read back is what was written. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
