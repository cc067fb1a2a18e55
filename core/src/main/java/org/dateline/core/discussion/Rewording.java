package org.dateline.core.discussion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.check.Part;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.CommonMarkWriter;
import org.dateline.core.text.Orthotypography;
import org.dateline.core.text.Prose;
import org.dateline.core.text.TextQuote;
import org.jspecify.annotations.Nullable;

/**
 * Puts other words in a passage's place. In CommonMark it is done only where the source has the words as they are read, and
 * the result reads exactly so: one place, nothing else changed. Words with marks among them are left to a person.
 */
public final class Rewording {

    /** Words that stand more often are no passage. */
    private static final int MOST_PLACES = 25;

    private Rewording() {}

    /**
     * The text with the words exchanged.
     *
     * @param replacement plain words on one line
     * @return empty if it must be done by hand
     */
    public static Optional<ReleaseText> in(ReleaseText text, Part part, TextQuote place, String replacement) {
        String words = Orthotypography.of(replacement, text.language());
        return switch (part) {
            case HEADLINE ->
                line(text.headline(), place, words)
                        .map(line -> with(text, line, text.subhead(), text.body(), text.notesToEditors(), null));
            case SUBHEAD ->
                line(text.subhead(), place, words)
                        .map(line -> with(text, text.headline(), line, text.body(), text.notesToEditors(), null));
            case BODY ->
                prose(text.body(), place, words)
                        .map(body -> with(text, text.headline(), text.subhead(), body, text.notesToEditors(), null));
            case NOTES_TO_EDITORS ->
                prose(text.notesToEditors(), place, words)
                        .map(notes -> with(text, text.headline(), text.subhead(), text.body(), notes, null));
            case BOILERPLATE ->
                text.boilerplateIfAny()
                        .flatMap(about -> prose(about.text(), place, words)
                                .map(reworded -> new Boilerplate(about.heading(), reworded)))
                        .map(about ->
                                with(text, text.headline(), text.subhead(), text.body(), text.notesToEditors(), about));
            case CITY, DATE, CONTACTS -> Optional.empty();
        };
    }

    private static ReleaseText with(
            ReleaseText text, String headline, String subhead, Prose body, Prose notes, @Nullable Boilerplate about) {
        return new ReleaseText(
                text.language(),
                headline,
                subhead,
                text.dateline(),
                body,
                notes,
                text.contacts(),
                about == null ? text.boilerplate() : about,
                text.embargo());
    }

    private static Optional<String> line(String line, TextQuote place, String replacement) {
        return place.findIn(line).map(start -> exchanged(line, start, place, replacement));
    }

    private static String exchanged(String words, int start, TextQuote place, String replacement) {
        return words.substring(0, start)
                + replacement
                + words.substring(start + place.exact().length());
    }

    private static Optional<Prose> prose(Prose prose, TextQuote place, String replacement) {
        List<String> before = Passages.wordsOf(prose);
        return Passages.locate(before, place).flatMap(index -> {
            List<String> wanted = new ArrayList<>(before);
            String block = before.get(index);
            wanted.set(index, exchanged(block, place.findIn(block).orElseThrow(), place, replacement));
            List<Prose> right = new ArrayList<>();
            int places = 0;
            Matcher matcher = inSource(place.exact()).matcher(prose.source());
            while (matcher.find() && places++ < MOST_PLACES) {
                String source = prose.source();
                Prose other = new Prose(source.substring(0, matcher.start())
                        + CommonMarkWriter.escape(replacement)
                        + source.substring(matcher.end()));
                if (Passages.wordsOf(other).equals(wanted)
                        && other.refusals().size() == prose.refusals().size()) {
                    right.add(other);
                }
            }
            return right.size() == 1 ? Optional.of(right.get(0)) : Optional.empty();
        });
    }

    /** A line of the source may end where the words have a space. */
    private static Pattern inSource(String words) {
        return Pattern.compile(
                Arrays.stream(words.split("[ \\n]", -1)).map(Pattern::quote).collect(Collectors.joining("[ \\n]")));
    }
}
