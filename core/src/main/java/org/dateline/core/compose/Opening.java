package org.dateline.core.compose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a text that somebody brings begins: with a line that can be its headline, or with city and date before its first
 * words.
 *
 * @param length how many characters of the paragraph the dateline takes, with the dash behind it
 */
public record Opening(Dateline dateline, int length) {

    /** One to three capitalized words, as "Geneva", "New York", "Rio de Janeiro", "Geneva/Beijing". */
    private static final String CITY = "\\p{Lu}[\\p{L}.'’-]*(?:(?: (?:de|la|del|of))?[ /]\\p{Lu}[\\p{L}.'’-]*){0,2}";

    private static final Pattern DATELINE =
            Pattern.compile("^(?<city>" + CITY + ")(?:, (?<date>[^-–—\\n]{6,30}?))?\\s+[-–—]{1,2}\\s+");

    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…。:]['\"”’»)]*");
    private static final int LONGEST_HEADLINE = 200;

    /** The dateline with which a first paragraph begins, if it does. */
    public static Optional<Opening> of(String paragraph, Language language) {
        Matcher found = DATELINE.matcher(paragraph);
        if (!found.find()) {
            return Optional.empty();
        }
        String stated = found.group("date");
        LocalDate date = stated == null ? null : date(stated, language);
        return stated != null && date == null
                ? Optional.empty()
                : Optional.of(new Opening(new Dateline(found.group("city"), date), found.end()));
    }

    /**
     * One short line above a text that does not end as a sentence does, and is not itself the dated paragraph.
     *
     * @param textFollows whether there is a text under it
     */
    public static boolean isHeadline(String first, boolean textFollows) {
        return textFollows
                && !first.contains("\n")
                && first.length() <= LONGEST_HEADLINE
                && !SENTENCE.matcher(first).matches()
                && !DATELINE.matcher(first).find();
    }

    private static @Nullable LocalDate date(String stated, Language language) {
        String plain =
                stated.replaceFirst("^le ", "").replaceFirst("^1er ", "1 ").replace(" de ", " ");
        Locale locale = language == Language.ENGLISH ? Locale.UK : language.locale();
        try {
            return LocalDate.parse(plain, DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
