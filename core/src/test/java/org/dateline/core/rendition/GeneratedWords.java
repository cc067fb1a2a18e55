package org.dateline.core.rendition;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.dateline.core.text.Language;

/** Words that look like the language's, and among them what is hard to set: numbers, telephones, other scripts. */
final class GeneratedWords {

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final List<String> HARD = List.of(
            "+41 22 555 01 00",
            "+86\u00A010\u00A05555\u00A00100",
            "12\u00A0000",
            "1 250 000",
            "2019–2023",
            "3,5",
            "50\u00A0%",
            "A\\&B",
            "\\<br\\>",
            "IOM",
            "press@example.org");

    private GeneratedWords() {}

    /** A word without anything that CommonMark could take for more. */
    static Arbitrary<String> word(Language language) {
        return switch (language) {
            case ENGLISH -> letters(LATIN, 14);
            case FRENCH -> letters(LATIN + "àâçéèêëîïôœùûÿ’", 14);
            case SPANISH -> letters(LATIN + "áéíñóúü", 16);
            case RUSSIAN -> letters("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", 18);
            case CHINESE -> letters("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说", 9);
            case ARABIC -> letters("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى", 9);
        };
    }

    /** Words on one line, the first of them of letters alone. */
    static Arbitrary<String> line(Language language, int most) {
        Arbitrary<String> word = word(language);
        Arbitrary<String> any = Arbitraries.frequencyOf(
                Tuple.of(10, word),
                Tuple.of(1, word.map(quoted -> quotes(language).formatted(quoted))),
                Tuple.of(1, Arbitraries.of(HARD)),
                Tuple.of(1, letters(LATIN, 10)));
        String between = language == Language.CHINESE ? "，" : " ";
        return word.flatMap(first -> any.list()
                .ofMaxSize(most - 1)
                .map(others -> others.isEmpty()
                        ? first
                        : first + between + others.stream().collect(Collectors.joining(between))));
    }

    /** Nothing, or words on one line. */
    static Arbitrary<String> lineIfAny(Language language, int most) {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just("")), Tuple.of(3, line(language, most)));
    }

    private static Arbitrary<String> letters(String alphabet, int longest) {
        return Arbitraries.strings()
                .withChars(alphabet.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(longest);
    }

    private static String quotes(Language language) {
        return switch (language) {
            case ENGLISH, CHINESE -> "“%s”";
            case FRENCH -> "«\u00A0%s\u00A0»";
            case SPANISH, RUSSIAN, ARABIC -> "«%s»";
        };
    }
}
