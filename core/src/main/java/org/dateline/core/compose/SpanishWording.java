package org.dateline.core.compose;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.VisitKind;

/** Spanish: contractions, and articles where the name of a country always has one. */
final class SpanishWording extends Wording {

    private static final Map<String, String> ARTICLES = Map.ofEntries(
            Map.entry("AE", "los"),
            Map.entry("BS", "las"),
            Map.entry("CD", "la"),
            Map.entry("CF", "la"),
            Map.entry("CG", "el"),
            Map.entry("CK", "las"),
            Map.entry("DO", "la"),
            Map.entry("FK", "las"),
            Map.entry("FO", "las"),
            Map.entry("GB", "el"),
            Map.entry("IN", "la"),
            Map.entry("KM", "las"),
            Map.entry("KY", "las"),
            Map.entry("MH", "las"),
            Map.entry("MP", "las"),
            Map.entry("MV", "las"),
            Map.entry("NL", "los"),
            Map.entry("PE", "el"),
            Map.entry("PS", "el"),
            Map.entry("SB", "las"),
            Map.entry("TC", "las"),
            Map.entry("US", "los"),
            Map.entry("VA", "la"),
            Map.entry("VG", "las"),
            Map.entry("VI", "las"));

    private static final Map<String, String> NAMES = Map.of(
            "CD", "República Democrática del Congo",
            "CG", "Congo",
            "HK", "Hong Kong (China)",
            "MO", "Macao (China)",
            "PS", "Estado de Palestina",
            "VA", "Santa Sede");

    private static final Pattern MASCULINE = Pattern.compile("^(?:Banco|Centro|Comité|Consejo|Departamento|Fondo|Foro"
            + "|Gobierno|Grupo|Instituto|Ministerio|Movimiento|Parlamento|Programa|Senado|Servicio)\\b");

    private static final Pattern FEMININE =
            Pattern.compile("^(?:Administración|Agencia|Alianza|Asamblea|Asociación|Autoridad"
                    + "|Cámara|Cancillería|Comisión|Comunidad|Confederación|Conferencia|Corte|Dirección|Embajada|Federación|Fundación"
                    + "|Iniciativa|Liga|Misión|Oficina|Organización|Policía|Presidencia|República|Secretaría|Unidad|Unión"
                    + "|Universidad)\\b");

    SpanishWording() {
        super(Language.SPANISH);
    }

    @Override
    VisitFacts.CountryFacts country(HostCountry country) {
        String name =
                NAMES.getOrDefault(country.code(), escaped(plainName(country))).replaceFirst("^Islas ", "islas ");
        String article = ARTICLES.getOrDefault(country.code(), "");
        if (article.isEmpty()) {
            return new VisitFacts.CountryFacts(name, "a " + name, "en " + name);
        }
        String full = article + " " + name;
        return new VisitFacts.CountryFacts(full, article.equals("el") ? "al " + name : "a " + full, "en " + full);
    }

    @Override
    String visit(VisitKind kind) {
        return "una " + visitAlone(kind);
    }

    @Override
    String visitAlone(VisitKind kind) {
        return switch (kind) {
            case OFFICIAL -> "visita oficial";
            case HIGH_LEVEL -> "visita de alto nivel";
            case WORKING -> "visita de trabajo";
            case PRIVATE -> "visita privada";
        };
    }

    @Override
    String days(Period period) {
        LocalDate first = period.firstDay();
        if (first.equals(period.lastDay())) {
            return "el " + longDate(first);
        }
        String from = sameMonth(period)
                ? Integer.toString(first.getDayOfMonth())
                : sameYear(period) ? day(first) : longDate(first);
        return "del " + from + " al " + longDate(period.lastDay());
    }

    @Override
    String day(LocalDate date) {
        return withoutYear(date, " de ");
    }

    @Override
    String ofInstitution(String institution) {
        if (MASCULINE.matcher(institution).find()) {
            return " del " + institution;
        }
        if (FEMININE.matcher(institution).find()) {
            return " de la " + institution;
        }
        return institution.startsWith("Naciones Unidas") ? " de las " + institution : ", " + institution;
    }

    @Override
    String honorific(String recorded) {
        return switch (letters(recorded)) {
            case "HE", "SE", "HISEXCELLENCY", "HEREXCELLENCY" -> "S.E. " + Placeholder.of("el Sr. o la Sra.");
            case "MR", "SR", "ELSR" -> "el Sr.";
            case "MS", "MRS", "SRA", "LASRA" -> "la Sra.";
            case "SEELSR" -> "S.E. el Sr.";
            case "SELASRA" -> "S.E. la Sra.";
            default -> ask("tratamiento en español, en el expediente: ", recorded);
        };
    }

    @Override
    String askOffice(String recorded) {
        return ask("cargo en español, en el expediente: ", recorded);
    }

    @Override
    String topicsWith(boolean past) {
        return past ? "temas tratados con " : "temas previstos con ";
    }

    @Override
    String outcomeWith() {
        return "resultado de la reunión con ";
    }

    @Override
    String onRecord() {
        return ", en el expediente: ";
    }

    @Override
    String askClearance(String speaker) {
        return ask("una cita, cuando la autorice ", speaker);
    }

    @Override
    String askTranslation(String speaker) {
        return ask("la cita en español, acordada con ", speaker);
    }

    @Override
    String andWord() {
        return "y";
    }

    /** "e" before the sound of i. */
    @Override
    String conjunction(String next) {
        return next.matches("(?iu)^h?[ií](?!e).*") ? "e" : "y";
    }

    @Override
    boolean marksBeforeAnd() {
        return false;
    }
}
