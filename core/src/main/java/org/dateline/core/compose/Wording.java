package org.dateline.core.compose;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.text.CommonMarkWriter;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.VisitKind;

/** The grammar of one language, as far as a visit's facts need it. It knows no names and guesses no gender. */
abstract class Wording {

    private static final Map<Language, Wording> ALL = Map.of(
            Language.ENGLISH, new EnglishWording(),
            Language.FRENCH, new FrenchWording(),
            Language.SPANISH, new SpanishWording());

    private final Language language;

    Wording(Language language) {
        this.language = language;
    }

    static Optional<Wording> of(Language language) {
        return Optional.ofNullable(ALL.get(language));
    }

    Language language() {
        return language;
    }

    abstract VisitFacts.CountryFacts country(HostCountry country);

    /** "a high-level visit", with its article. */
    abstract String visit(VisitKind kind);

    abstract String visitAlone(VisitKind kind);

    abstract String days(Period period);

    /** As after a colon: English has no "from" there. */
    String span(Period period) {
        return days(period);
    }

    /** A day without its year, as a sentence says it. */
    abstract String day(LocalDate date);

    /** The office with its institution and acronym, in words of this language; not escaped. */
    String office(Office office) {
        if (office.institution().isEmpty()) {
            return withAcronym(office.title(), office.acronym());
        }
        return saysInstitution(office)
                ? office.title()
                : office.title() + ofInstitution(withAcronym(office.institution(), office.acronym()));
    }

    /** " of the Ministry of Finance"; behind a comma if nobody can know the article. */
    abstract String ofInstitution(String institution);

    /** A recorded honorific as this language writes it; CommonMark. */
    abstract String honorific(String recorded);

    abstract String askOffice(String recorded);

    String askTopics(String names, String recorded, boolean past) {
        return askAbout(topicsWith(past) + names, recorded);
    }

    abstract String topicsWith(boolean past);

    String askOutcome(String names, String recorded) {
        return askAbout(outcomeWith() + names, recorded);
    }

    abstract String outcomeWith();

    private String askAbout(String what, String recorded) {
        return recorded.isEmpty() ? ask(what, "") : ask(what + onRecord(), recorded);
    }

    /** Before words that are on record in another language. */
    abstract String onRecord();

    abstract String askClearance(String speaker);

    abstract String askTranslation(String speaker);

    abstract String andWord();

    /** Whether a serial semicolon list has a mark before "and", too. */
    abstract boolean marksBeforeAnd();

    /** "second": of a visit, which is feminine where words have a gender. */
    String ordinal(int number) {
        RuleBasedNumberFormat words = new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT);
        String rules = language == Language.ENGLISH ? "%spellout-ordinal" : "%spellout-ordinal-feminine";
        return words.format(number, rules);
    }

    String and(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        boolean heavy = parts.stream().anyMatch(part -> part.contains(","));
        boolean light = parts.stream().anyMatch(part -> part.contains(" " + andWord() + " "));
        String separator = heavy ? "; " : ", ";
        String before = " ";
        if (marksBeforeAnd() && (heavy || light)) {
            before = heavy && parts.size() > 2 ? "; " : ", ";
        }
        return parts.stream().limit(parts.size() - 1L).collect(Collectors.joining(separator))
                + before
                + conjunction(parts.get(parts.size() - 1))
                + " "
                + parts.get(parts.size() - 1);
    }

    /** The word for "and" before a word. */
    String conjunction(String next) {
        return andWord();
    }

    String longDate(LocalDate date) {
        return Dateline.longDate(date, language);
    }

    String withoutYear(LocalDate date, String yearBefore) {
        return longDate(date).replace(yearBefore + date.getYear(), "");
    }

    static boolean sameMonth(Period period) {
        return sameYear(period)
                && period.firstDay().getMonth() == period.lastDay().getMonth();
    }

    static boolean sameYear(Period period) {
        return period.firstDay().getYear() == period.lastDay().getYear();
    }

    /** The name of CLDR without what it adds in brackets, which no sentence says. */
    String plainName(HostCountry country) {
        return country.nameIn(language).replaceAll(" \\([^)]*\\)", "");
    }

    static String withAcronym(String institution, String acronym) {
        return acronym.isEmpty() ? institution : institution + " (" + acronym + ")";
    }

    /** Whether the title says the institution already: "Minister of Foreign Affairs", "Ministry of Foreign Affairs". */
    static boolean saysInstitution(Office office) {
        int head = office.institution().indexOf(' ');
        String realm = head < 0 ? office.institution() : office.institution().substring(head + 1);
        return realm.length() > 3 && office.title().toLowerCase(Locale.ROOT).contains(realm.toLowerCase(Locale.ROOT));
    }

    static String escaped(String words) {
        return CommonMarkWriter.escape(words);
    }

    /** A placeholder that holds words of the record. */
    static String ask(String what, String recorded) {
        return Placeholder.of(escaped((what + recorded).replaceAll("[\\[\\]]", "")));
    }

    static String letters(String words) {
        return words.replaceAll("[.\\s]+", "").toUpperCase(Locale.ROOT);
    }
}
