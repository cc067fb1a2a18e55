package org.dateline.core.distribution;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Subject;
import org.dateline.core.text.Language;
import org.dateline.core.text.OneLine;
import org.dateline.core.visit.HostCountry;
import org.jspecify.annotations.Nullable;

/**
 * Which publications somebody wants: those in one of the languages, about one of the countries, on one of the topics.
 *
 * @param languages in no order; without any, nothing is wanted
 * @param countries host countries of visits, ISO 3166-1 alpha-2; without any, all are, and what is about no visit
 * @param topics as the office records them, whatever their capitals; without any, all are
 */
public record Interest(Set<Language> languages, List<String> countries, List<String> topics) {

    /** Longer lists of topics than this are nobody's. */
    public static final int MOST_TOPICS = 50;

    /** The longest topic, in characters. */
    public static final int LONGEST_TOPIC = 200;

    /** Nothing of one's own: what comes, comes by a mailing list. */
    public static final Interest NONE = new Interest(Set.of(), List.of(), List.of());

    public Interest {
        languages = languages.isEmpty() ? Set.of() : Set.copyOf(languages);
        countries = List.copyOf(new TreeSet<>(countries));
        topics = topics.stream()
                .map(OneLine::of)
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .toList();
        if (!countries.stream().allMatch(HostCountry::exists)) {
            throw new IllegalArgumentException("an interest names countries by ISO 3166");
        }
        if (topics.size() > MOST_TOPICS || topics.stream().anyMatch(topic -> topic.length() > LONGEST_TOPIC)) {
            throw new IllegalArgumentException("an interest has a few short topics");
        }
    }

    /** Everything in these languages. */
    public static Interest inAll(Collection<Language> languages) {
        return new Interest(languages.isEmpty() ? Set.of() : EnumSet.copyOf(languages), List.of(), List.of());
    }

    public boolean isNone() {
        return languages.isEmpty();
    }

    /** The languages as pages list them, by their tags. */
    public List<Language> languagesInOrder() {
        return languages.stream().sorted(Comparator.comparing(Language::tag)).toList();
    }

    public boolean wants(Publication publication) {
        return wants(publication.language(), publication.subject());
    }

    /** @param subject what the text is about; null if it is about no visit */
    public boolean wants(Language language, @Nullable Subject subject) {
        return languages.contains(language)
                && (countries.isEmpty() || subject != null && countries.contains(subject.country()))
                && (topics.isEmpty() || subject != null && isOnTopic(subject));
    }

    private boolean isOnTopic(Subject subject) {
        Set<String> wanted = topics.stream().map(Interest::key).collect(Collectors.toSet());
        return subject.topics().stream().map(Interest::key).anyMatch(wanted::contains);
    }

    private static String key(String topic) {
        return OneLine.of(topic).toLowerCase(Locale.ROOT);
    }
}
