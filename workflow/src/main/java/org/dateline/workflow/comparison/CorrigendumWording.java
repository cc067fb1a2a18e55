package org.dateline.workflow.comparison;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.dateline.core.text.Language;
import org.dateline.workflow.comparison.TextPart.Kind;

/** How a language says what was corrected where. Ordinal numbers are spelt out by Unicode CLDR's rules. */
final class CorrigendumWording {

    private static final String ORDINAL = "ordinal";
    /** Of these a text has one, or they are not counted. */
    private static final Set<Kind> ONE_ONLY =
            EnumSet.of(Kind.HEADLINE, Kind.SUBHEAD, Kind.DATELINE, Kind.NOTES, Kind.BOILERPLATE, Kind.CONTACTS);

    private final Language language;
    private final Properties wording = new Properties();

    CorrigendumWording(Language language) {
        this.language = language;
        String file = "/corrigendum/" + language.tag() + ".properties";
        try (Reader reader =
                new InputStreamReader(CorrigendumWording.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            wording.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String of(String key, String... arguments) {
        String said = wording.getProperty(key);
        if (said == null) {
            throw new IllegalArgumentException("no wording for " + key + " in " + language);
        }
        for (int i = 0; i < arguments.length; i++) {
            said = said.replace("{" + i + "}", arguments[i]);
        }
        return said;
    }

    String quoted(String words) {
        return of("quoted", words);
    }

    /** "In the third paragraph". */
    String in(TextPart part) {
        String key = part.kind().name().toLowerCase(Locale.ROOT);
        return ONE_ONLY.contains(part.kind()) ? of(key) : of(key, ordinal(part.number(), ordinalFor(key)));
    }

    /** "After the third paragraph". */
    String after(int paragraphs) {
        return paragraphs == 0 ? of("before") : of("after", ordinal(paragraphs, ordinalFor("after")));
    }

    /** A word may have a form of its own: the gender, or the case that its preposition asks for. */
    private String ordinalFor(String key) {
        String own = wording.getProperty(ORDINAL + "." + key);
        return own != null ? own : of(ORDINAL);
    }

    private String ordinal(int number, String rules) {
        return new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT).format(number, rules);
    }
}
