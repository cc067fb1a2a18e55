package org.dateline.core.compose;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.VisitKind;

/** English as the United Nations write it. */
final class EnglishWording extends Wording {

    /** Countries and territories whose name has an article in a sentence. */
    private static final Set<String> WITH_ARTICLE = Set.of(
            "AE", "BS", "CC", "CD", "CF", "CG", "CK", "DO", "FK", "FO", "GB", "GM", "IM", "KM", "KY", "MH", "MP", "MV",
            "NL", "PH", "PS", "SB", "TC", "UM", "US", "VA", "VG", "VI");

    /** Where CLDR's name is made for lists and not for sentences. */
    private static final Map<String, String> NAMES = Map.of(
            "CD", "Democratic Republic of the Congo",
            "CG", "Congo",
            "CI", "Côte d’Ivoire",
            "HK", "Hong Kong, China",
            "MO", "Macao, China",
            "PS", "State of Palestine",
            "VA", "Holy See");

    private static final Pattern TAKES_ARTICLE = Pattern.compile(
            "\\b(?:Administration|Agency|Alliance|Assembly|Association|Authority|Bank|Board|Bureau|Cabinet|Cent(?:er|re)"
                    + "|Chamber|College|Commission|Committee|Community|Confederation|Convention|Cooperation|Corporation|Council"
                    + "|Court|Department|Directorate|Embassy|Federation|Forum|Foundation|Fund|Government|Group|High Commission"
                    + "|Initiative|Institute|Institution|League|Ministry|Mission|Movement|Network|Office|Organi[sz]ation|Police"
                    + "|Programme|Program|Republic|Secretariat|Senate|Service|Society|Union|Unit|United Nations)\\b");

    EnglishWording() {
        super(Language.ENGLISH);
    }

    @Override
    VisitFacts.CountryFacts country(HostCountry country) {
        String name = NAMES.getOrDefault(
                country.code(), plainName(country).replace(" & ", " and ").replaceAll("^St\\. ", "Saint "));
        String full = (WITH_ARTICLE.contains(country.code()) ? "the " : "") + escaped(name);
        return new VisitFacts.CountryFacts(full, "to " + full, "in " + full);
    }

    @Override
    String visit(VisitKind kind) {
        return (kind == VisitKind.OFFICIAL ? "an " : "a ") + visitAlone(kind);
    }

    @Override
    String visitAlone(VisitKind kind) {
        return switch (kind) {
            case OFFICIAL -> "official visit";
            case HIGH_LEVEL -> "high-level visit";
            case WORKING -> "working visit";
            case PRIVATE -> "private visit";
        };
    }

    @Override
    String days(Period period) {
        return (period.firstDay().equals(period.lastDay()) ? "on " : "from ") + span(period);
    }

    @Override
    String span(Period period) {
        LocalDate first = period.firstDay();
        if (first.equals(period.lastDay())) {
            return longDate(first);
        }
        String from = sameMonth(period)
                ? Integer.toString(first.getDayOfMonth())
                : sameYear(period) ? day(first) : longDate(first);
        return from + " to " + longDate(period.lastDay());
    }

    @Override
    String day(LocalDate date) {
        return withoutYear(date, " ");
    }

    @Override
    String ofInstitution(String institution) {
        if (institution.matches("(?i)the .*")) {
            return " of " + institution;
        }
        return TAKES_ARTICLE.matcher(institution).find() ? " of the " + institution : ", " + institution;
    }

    @Override
    String honorific(String recorded) {
        return letters(recorded).matches("HE|SE") ? "H.E." : escaped(recorded);
    }

    @Override
    String askOffice(String recorded) {
        return ask("office in English: ", recorded);
    }

    @Override
    String topicsWith(boolean past) {
        return past ? "what was discussed with " : "what will be discussed with ";
    }

    @Override
    String outcomeWith() {
        return "outcome of the meeting with ";
    }

    @Override
    String onRecord() {
        return ", in English: ";
    }

    @Override
    String askClearance(String speaker) {
        return ask("a quotation, once it is cleared by ", speaker);
    }

    @Override
    String askTranslation(String speaker) {
        return ask("the cleared quotation in English, agreed with ", speaker);
    }

    @Override
    String andWord() {
        return "and";
    }

    @Override
    boolean marksBeforeAnd() {
        return true;
    }
}
