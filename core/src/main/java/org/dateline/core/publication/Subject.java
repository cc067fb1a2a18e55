package org.dateline.core.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.Visit;

/**
 * What a publication is about. The visit's record holds more than was ever approved for the public; of that record only
 * what the approved words themselves say becomes public: whom they name, in an office that they name, on a topic that
 * they speak of. Principal and host country are what a visit is filed under, and always known.
 *
 * @param visit that everything published about it shares; of the form of a random id
 * @param country ISO 3166-1 alpha-2, upper case
 * @param principal the name as protocol writes it
 * @param topics as they were recorded
 * @param met in order of precedence, nobody twice
 */
public record Subject(String visit, String country, String principal, List<String> topics, List<Met> met) {

    /** Shorter words join the others, and say little alone. */
    private static final int TELLING = 4;

    /**
     * Somebody who was met.
     *
     * @param office one or more, as recorded; empty if the text says none
     */
    public record Met(String name, String office) {}

    public Subject {
        topics = List.copyOf(topics);
        met = List.copyOf(met);
    }

    /** Of a text about a visit; {@code words} are all that the text says. */
    public static Subject of(Visit visit, String words) {
        String said = plain(words);
        return new Subject(
                visit.id().value(),
                visit.hostCountry().code(),
                visit.principal().name().written(),
                visit.meetings().stream()
                        .flatMap(meeting -> meeting.topics().stream())
                        .filter(topic -> speaksOf(said, topic))
                        .distinct()
                        .toList(),
                visit.counterparts().stream()
                        .filter(somebody -> names(said, somebody.name()))
                        .map(somebody -> met(said, somebody))
                        .distinct()
                        .toList());
    }

    private static Met met(String said, Counterpart somebody) {
        return new Met(
                somebody.name().written(),
                somebody.offices().stream()
                        .map(Office::title)
                        .filter(title -> said.contains(plain(title)))
                        .collect(Collectors.joining(", ")));
    }

    private static boolean names(String said, PersonName name) {
        return said.contains(plain(name.family()));
    }

    private static boolean speaksOf(String said, String topic) {
        List<String> telling = words(topic)
                .filter(word -> word.length() >= TELLING || isChinese(word))
                .toList();
        return !telling.isEmpty() && telling.stream().allMatch(word -> said.contains(plain(word)));
    }

    /** In small letters, with a space about each word; Chinese, which has none between words, without. */
    private static String plain(String words) {
        String joined = words(words).collect(Collectors.joining(" "));
        return isChinese(joined) && joined.indexOf(' ') < 0 ? joined : " " + joined + " ";
    }

    private static boolean isChinese(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(word -> !word.isEmpty());
    }
}
