package org.dateline.core.visit;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of names and searches as they are compared: small letters without accents, "Łukasz" as "lukasz". */
public final class NameWords {

    private static final Transliterator FOLD =
            Transliterator.getInstance("NFKD; [:Nonspacing Mark:] Remove; NFC; [:Latin:] Latin-ASCII; Lower");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private NameWords() {}

    /** The words of a text, in their order: letters and digits alone. */
    public static List<String> of(String text) {
        return Arrays.stream(BETWEEN.split(text))
                .map(word -> NO_LETTER.matcher(FOLD.transliterate(word)).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether each word that is sought begins one of the text's words; nothing sought is found in everything. */
    public static boolean find(List<String> sought, String text) {
        List<String> words = of(text);
        return sought.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }

    /** All words by which somebody is found. A Chinese name has no spaces, so it is found by each of its characters. */
    static Set<String> of(Person person) {
        Set<String> words = new LinkedHashSet<>();
        Stream.of(
                        Stream.of(person.name().written()),
                        person.aliases().stream(),
                        person.namesByLanguage().values().stream().map(PersonName::written))
                .flatMap(names -> names)
                .flatMap(name -> of(name).stream())
                .forEach(word -> {
                    words.add(word);
                    word.codePoints()
                            .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.HAN)
                            .mapToObj(Character::toString)
                            .forEach(letter -> words.add(word.substring(word.indexOf(letter))));
                });
        return words;
    }
}
