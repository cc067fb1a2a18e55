package org.dateline.web.subscription;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.distribution.Enclosure;
import org.dateline.core.distribution.Interest;
import org.dateline.core.distribution.Subscriber;
import org.dateline.core.distribution.SubscriptionRequest;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** What somebody asks for, as it was typed and ticked. What a browser leaves out is empty. */
record SubscriptionForm(
        String address,
        String name,
        String outlet,
        List<String> languages,
        List<String> countries,
        List<String> topics,
        String enclosure) {

    SubscriptionForm(
            @Nullable String address,
            @Nullable String name,
            @Nullable String outlet,
            @Nullable List<String> languages,
            @Nullable List<String> countries,
            @Nullable List<String> topics,
            @Nullable String enclosure) {
        this.address = requireNonNullElse(address, "").strip();
        this.name = requireNonNullElse(name, "").strip();
        this.outlet = requireNonNullElse(outlet, "").strip();
        this.languages = List.copyOf(requireNonNullElse(languages, List.of()));
        this.countries = List.copyOf(requireNonNullElse(countries, List.of()));
        this.topics = List.copyOf(requireNonNullElse(topics, List.of()));
        this.enclosure = requireNonNullElse(enclosure, "");
    }

    static SubscriptionForm in(Language language) {
        return new SubscriptionForm("", "", "", List.of(language.tag()), List.of(), List.of(), Enclosure.LINK.name());
    }

    Optional<SubscriptionRequest> request(Language language, Instant now, Problems problems) {
        if (!MailAddress.isAddress(address)) {
            problems.add("address", "subscription.problem.address");
        }
        oneLine("name", name, problems);
        oneLine("outlet", outlet, problems);
        Set<Language> chosen = EnumSet.noneOf(Language.class);
        languages.forEach(tag -> Language.ofTag(tag).ifPresent(chosen::add));
        if (chosen.isEmpty()) {
            problems.add("languages", "subscription.problem.languages");
        }
        List<String> wanted = topics.stream()
                .filter(topic -> topic.length() <= Interest.LONGEST_TOPIC)
                .limit(Interest.MOST_TOPICS)
                .toList();
        return problems.isEmpty()
                ? Optional.of(new SubscriptionRequest(
                        new MailAddress(name, address),
                        outlet,
                        new Interest(
                                chosen,
                                countries.stream().filter(HostCountry::exists).toList(),
                                wanted),
                        Enclosure.named(enclosure).orElse(Enclosure.LINK),
                        language,
                        now,
                        null))
                : Optional.empty();
    }

    private static void oneLine(String field, String typed, Problems problems) {
        if (!Subscriber.isName(typed)) {
            problems.add(field, "subscription.problem.line");
        }
    }
}
