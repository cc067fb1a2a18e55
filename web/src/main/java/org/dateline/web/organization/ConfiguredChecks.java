package org.dateline.web.organization;

import java.util.Locale;
import java.util.Map;
import org.dateline.core.check.Checks;
import org.dateline.core.check.Severities;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** How much each rule of the checks weighs in this organization: {@code dateline.checks}, docs/checks.md. */
@Configuration(proxyBeanMethods = false)
class ConfiguredChecks {

    @Bean
    Checks checks(Environment environment, MessageSource words) {
        Map<String, String> written = Binder.get(environment)
                .bind("dateline.checks", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        // Every finding has a sentence: a key without one is a slip, and would change nothing without a word.
        written.keySet().stream()
                .filter(key -> words.getMessage("finding." + key, null, null, Locale.UK) == null)
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("dateline.checks names " + key + ", which no rule has");
                });
        return new Checks(Severities.of(written));
    }
}
