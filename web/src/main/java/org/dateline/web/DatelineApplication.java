package org.dateline.web;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.TimeZone;
import org.dateline.web.organization.DoubtedDocuments;
import org.dateline.web.start.NewsroomRole;
import org.dateline.web.start.VerifyLedger;
import org.dateline.web.start.VerifyRecord;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** The press office in one application: every room of it, on one database. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ConfigurationPropertiesScan("org.dateline")
public class DatelineApplication {

    private static final String NEWSROOM = "newsroom";

    /** The whole office, and its newsroom. */
    @Configuration(proxyBeanMethods = false)
    @Profile("!" + NEWSROOM)
    @ComponentScan(
            basePackages = "org.dateline",
            excludeFilters = {
                @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
                @Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class)
            })
    static class Office {}

    /** The newsroom as a process of its own: no desk, no sign-in, no process engine, no mails, and no table made. */
    @Configuration(proxyBeanMethods = false)
    @Profile(NEWSROOM)
    @ComponentScan({
        "org.dateline.core.publication",
        "org.dateline.web.archive",
        "org.dateline.web.error",
        "org.dateline.web.newsroom",
        "org.dateline.web.page"
    })
    @Import(DoubtedDocuments.class)
    static class Newsroom {}

    static {
        keepTimeInUtc();
    }

    public static void main(String[] arguments) {
        if (VerifyLedger.isAskedFor(arguments)) {
            System.exit(VerifyLedger.answer(arguments, new PrintWriter(System.out, true)));
        }
        if (VerifyRecord.isAskedFor(arguments)) {
            System.exit(VerifyRecord.answer(arguments, new PrintWriter(System.out, true)));
        }
        if (NewsroomRole.isAskedFor(arguments)) {
            System.exit(NewsroomRole.answer(new PrintWriter(System.out, true)));
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
