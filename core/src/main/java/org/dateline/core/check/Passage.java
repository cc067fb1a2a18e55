package org.dateline.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.PlainText;
import org.dateline.core.text.Prose;
import org.dateline.core.text.TextQuote;
import org.jspecify.annotations.Nullable;

/** One headline or block of a release, its words alone, every space a plain one. Two passages of the same words are two. */
final class Passage {

    private static final String ENDED = ".!?…:;,»”\"。！？؟）)";
    private static final int LONGEST_HEADING = 200;
    private static final Pattern SPACE = Pattern.compile("[\\u00A0\\u202F\\u2009\\t]");
    private static final Pattern END = Pattern.compile("[.!?…؟]+[\"”»’)]*(?=\\s|$)|[。！？]+[”」]?|\\n");

    /** What ends with a point and no sentence with it: an initial, a form of address, a number's sign. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[^\\p{L}])(?:\\p{L}|Mr|Mrs|Ms|Dr|Prof|Sr|Sra|Dra|St|Ste|No|Mme|Exc|Excmo|Excma|Hon|Gen|Lt|Col|vs|art|Amb"
                    + "|г|ул|им|т\\.д|т\\.п)\\.$");

    private final Part part;
    private final String words;
    private @Nullable List<Word> wordList;
    private @Nullable List<Sentence> sentences;

    /** @param part the field that holds it */
    Passage(Part part, String words) {
        this.part = part;
        this.words = words;
    }

    Part part() {
        return part;
    }

    String words() {
        return words;
    }

    /** A line that ends as no sentence does, such as a title above a statement. */
    boolean isHeading() {
        return words.length() <= LONGEST_HEADING
                && words.indexOf('\n') < 0
                && ENDED.indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /** The words one by one, taken apart once. */
    List<Word> wordList() {
        List<Word> known = wordList;
        if (known == null) {
            known = List.copyOf(Word.in(words));
            wordList = known;
        }
        return known;
    }

    /** Headline, subhead, body and notes; the boilerplate is not about the visit. */
    static List<Passage> of(ReleaseText text) {
        return Stream.concat(
                        Stream.of(
                                new Passage(Part.HEADLINE, spaced(text.headline())),
                                new Passage(Part.SUBHEAD, spaced(text.subhead()))),
                        Stream.concat(
                                blocks(text.body(), Part.BODY), blocks(text.notesToEditors(), Part.NOTES_TO_EDITORS)))
                .filter(passage -> !passage.words().isBlank())
                .toList();
    }

    /** A finding about words of this passage, with its place. */
    Finding warning(String key, int start, int end, String... arguments) {
        return Finding.warning(key, part, arguments).at(TextQuote.in(words, start, end));
    }

    Finding advice(String key, int start, int end, String... arguments) {
        return Finding.advice(key, part, arguments).at(TextQuote.in(words, start, end));
    }

    /** The sentences of a passage, as it writes them. */
    List<Sentence> sentences() {
        List<Sentence> known = sentences;
        if (known == null) {
            known = List.copyOf(apart());
            sentences = known;
        }
        return known;
    }

    private List<Sentence> apart() {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        Matcher end = END.matcher(words);
        while (end.find()) {
            boolean point = words.charAt(end.start()) == '.' && end.end() < words.length();
            if (point
                    && ABBREVIATION
                            .matcher(words.substring(from, end.start() + 1))
                            .find()) {
                continue;
            }
            add(from, end.end(), sentences);
            from = end.end();
        }
        add(from, words.length(), sentences);
        return sentences;
    }

    private void add(int from, int to, List<Sentence> sentences) {
        String all = words.substring(from, to);
        if (!all.isBlank()) {
            sentences.add(new Sentence(from + all.length() - all.stripLeading().length(), all.strip()));
        }
    }

    /** @param start where it begins in the passage */
    record Sentence(int start, String words) {}

    private static Stream<Passage> blocks(Prose prose, Part part) {
        return prose.blocks().stream().map(block -> new Passage(part, spaced(PlainText.of(List.of(block)))));
    }

    private static String spaced(String words) {
        return SPACE.matcher(words).replaceAll(" ");
    }
}
