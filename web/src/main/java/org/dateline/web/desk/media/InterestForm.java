package org.dateline.web.desk.media;

import static java.util.Objects.requireNonNullElse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.distribution.Interest;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.web.page.Problems;
import org.jspecify.annotations.Nullable;

/**
 * An interest as it was ticked and typed. What a browser leaves out is empty.
 *
 * @param topics one a line
 */
record InterestForm(List<String> languages, List<String> countries, String topics) {

    InterestForm(@Nullable List<String> languages, @Nullable List<String> countries, @Nullable String topics) {
        this.languages = List.copyOf(requireNonNullElse(languages, List.of()));
        this.countries = List.copyOf(requireNonNullElse(countries, List.of()));
        this.topics = requireNonNullElse(topics, "").replace("\u0000", "");
    }

    static InterestForm of(Interest interest) {
        return new InterestForm(
                interest.languagesInOrder().stream().map(Language::tag).toList(),
                interest.countries(),
                String.join("\n", interest.topics()));
    }

    /** @param needed whether there must be a language; if not, nothing at all may be chosen, too */
    Optional<Interest> interest(boolean needed, Problems problems) {
        Set<Language> chosen = EnumSet.noneOf(Language.class);
        languages.forEach(tag -> Language.ofTag(tag).ifPresent(chosen::add));
        List<String> about = topics.lines()
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .toList();
        if (chosen.isEmpty() && (needed || !countries.isEmpty() || !about.isEmpty())) {
            problems.add("languages", "media.problem.languages");
        }
        if (!countries.stream().allMatch(HostCountry::exists)) {
            problems.add("countries", "media.problem.countries");
        }
        if (about.size() > Interest.MOST_TOPICS
                || about.stream().anyMatch(topic -> topic.length() > Interest.LONGEST_TOPIC)) {
            problems.add("topics", "media.problem.topics");
        }
        return problems.isEmpty() ? Optional.of(new Interest(chosen, countries, about)) : Optional.empty();
    }
}
