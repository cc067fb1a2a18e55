package org.dateline.web;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.dateline.web.start.VerifyLedger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The press office in one application: every room of it, on one database. */
@SpringBootApplication(scanBasePackages = "org.dateline")
@ConfigurationPropertiesScan("org.dateline")
public class DatelineApplication {

    public static void main(String[] arguments) {
        if (VerifyLedger.isAskedFor(arguments)) {
            System.exit(VerifyLedger.answer(arguments, new PrintWriter(System.out, true)));
        }
        SpringApplication.run(DatelineApplication.class, arguments);
    }

    /** To the microsecond, as the databases keep it: what is read back is what was written. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
