package org.dateline.core.compose;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.VisitKind;

/** French: articles, prepositions and elisions. */
final class FrenchWording extends Wording {

    /** Head words of institutions, by their gender; before a vowel both elide. */
    private static final Pattern MASCULINE =
            Pattern.compile("^(?:Bureau|Cabinet|Centre|Comité|Conseil|Département|Fonds"
                    + "|Forum|Gouvernement|Groupe|Haut-Commissariat|Ministère|Mouvement|Parlement|Programme|Réseau|Secrétariat|Sénat"
                    + "|Service)\\b");

    private static final Pattern FEMININE = Pattern.compile(
            "^(?:Banque|Chambre|Commission|Communauté|Confédération|Conférence"
                    + "|Coopération|Cour|Direction|Fédération|Fondation|Ligue|Mission|Présidence|Police|République|Société)\\b");

    private static final Pattern ELIDED =
            Pattern.compile("^(?:Administration|Agence|Alliance|Ambassade|Assemblée|Association"
                    + "|Autorité|Initiative|Institut|Office|Organisation|Union|Université|Unité)\\b");

    private static final Pattern PLURAL = Pattern.compile("^(?:Nations Unies|Services)\\b");

    FrenchWording() {
        super(Language.FRENCH);
    }

    @Override
    VisitFacts.CountryFacts country(HostCountry country) {
        return FrenchCountries.words(country.code(), plainName(country));
    }

    @Override
    String visit(VisitKind kind) {
        return "une " + visitAlone(kind);
    }

    @Override
    String visitAlone(VisitKind kind) {
        return switch (kind) {
            case OFFICIAL -> "visite officielle";
            case HIGH_LEVEL -> "visite de haut niveau";
            case WORKING -> "visite de travail";
            case PRIVATE -> "visite privée";
        };
    }

    @Override
    String days(Period period) {
        LocalDate first = period.firstDay();
        if (first.equals(period.lastDay())) {
            return "le " + longDate(first);
        }
        String from = sameMonth(period) ? number(first) : sameYear(period) ? day(first) : longDate(first);
        return "du " + from + " au " + longDate(period.lastDay());
    }

    @Override
    String day(LocalDate date) {
        return withoutYear(date, " ");
    }

    /** The first of a month is "1er". */
    @Override
    String longDate(LocalDate date) {
        return super.longDate(date).replaceFirst("^\\d+", Matcher.quoteReplacement(number(date)));
    }

    private static String number(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
    }

    @Override
    String ofInstitution(String institution) {
        if (MASCULINE.matcher(institution).find()) {
            return " du " + institution;
        }
        if (FEMININE.matcher(institution).find()) {
            return " de la " + institution;
        }
        if (ELIDED.matcher(institution).find()) {
            return " de l’" + institution;
        }
        return PLURAL.matcher(institution).find() ? " des " + institution : ", " + institution;
    }

    @Override
    String honorific(String recorded) {
        return switch (letters(recorded)) {
            case "HE", "SE", "HISEXCELLENCY", "HEREXCELLENCY" -> "S.E. " + Placeholder.of("M. ou Mme");
            case "MR", "M" -> "M.";
            case "MS", "MRS", "MME" -> "Mme";
            case "SEM" -> "S.E. M.";
            case "SEMME" -> "S.E. Mme";
            case "DR", "PROF" -> escaped(recorded);
            default -> ask("titre de civilité en français, au dossier : ", recorded);
        };
    }

    @Override
    String askOffice(String recorded) {
        return ask("fonction en français, au dossier : ", recorded);
    }

    @Override
    String topicsWith(boolean past) {
        return past ? "sujets abordés avec " : "sujets prévus avec ";
    }

    @Override
    String outcomeWith() {
        return "résultat de l’entretien avec ";
    }

    @Override
    String onRecord() {
        return ", au dossier : ";
    }

    @Override
    String askClearance(String speaker) {
        return ask("une citation, à faire autoriser par ", speaker);
    }

    @Override
    String askTranslation(String speaker) {
        return ask("la citation en français, à convenir avec ", speaker);
    }

    @Override
    String andWord() {
        return "et";
    }

    @Override
    boolean marksBeforeAnd() {
        return false;
    }
}
