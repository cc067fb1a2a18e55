package org.dateline.web;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The press office in one application: every room of it, on one database. */
@SpringBootApplication(scanBasePackages = "org.dateline")
@ConfigurationPropertiesScan("org.dateline")
public class DatelineApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DatelineApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
