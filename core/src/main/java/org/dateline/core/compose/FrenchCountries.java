package org.dateline.core.compose;

import java.util.Set;

/** What French says of countries: genders and habits are the language's, the names are CLDR's. */
final class FrenchCountries {

    private static final Set<String> PLURALS = Set.of(
            "AE", "BS", "BM", "CK", "FJ", "FK", "FO", "KM", "KY", "MH", "MP", "MV", "NL", "PH", "PW", "SB", "SC", "TC",
            "TO", "TV", "US", "VG", "VI");

    /** Without an article: "à Cuba". */
    private static final Set<String> BARE = Set.of(
            "AG", "BH", "CU", "CY", "DJ", "HK", "KI", "KN", "LC", "MC", "MG", "MO", "MT", "MU", "NR", "OM", "SG", "SM",
            "ST", "VC");

    /** Feminine islands with "à la". */
    private static final Set<String> AT_THE = Set.of("BB", "DM", "GD", "TT");

    private static final Set<String> MASCULINES = Set.of(
            "AF", "AO", "AZ", "BD", "BF", "BI", "BJ", "BN", "BR", "BT", "BW", "BZ", "CA", "CG", "CL", "CM", "CR", "CV",
            "DK", "EC", "GA", "GB", "GH", "GL", "GT", "GY", "HN", "IQ", "IR", "JO", "JP", "KE", "KG", "KH", "KW", "KZ",
            "LA", "LB", "LI", "LK", "LR", "LS", "LU", "MA", "ME", "ML", "MM", "MW", "MX", "MZ", "NE", "NG", "NI", "NP",
            "PA", "PE", "PK", "PT", "PY", "QA", "RW", "SD", "SN", "SR", "SS", "SV", "TD", "TG", "TJ", "TL", "TM", "UG",
            "UY", "UZ", "VA", "VE", "VN", "VU", "WS", "XK", "YE", "ZW");

    private static final Set<String> FEMININES = Set.of(
            "AD", "AL", "AM", "AR", "AT", "AU", "BA", "BE", "BG", "BO", "BY", "CD", "CF", "CH", "CI", "CN", "CO", "CZ",
            "DE", "DO", "DZ", "EE", "EG", "ER", "ES", "ET", "FI", "FM", "FR", "GE", "GM", "GN", "GQ", "GR", "GW", "HR",
            "HU", "ID", "IE", "IN", "IS", "IT", "JM", "KP", "KR", "LT", "LV", "LY", "MD", "MK", "MN", "MR", "MY", "NA",
            "NO", "NZ", "PG", "PL", "RO", "RS", "RU", "SA", "SE", "SI", "SK", "SL", "SO", "SY", "SZ", "TH", "TN", "TR",
            "TZ", "UA", "ZA", "ZM");

    private FrenchCountries() {}

    static VisitFacts.CountryFacts words(String code, String known) {
        String name = switch (code) {
            case "CD" -> "République démocratique du Congo";
            case "CG" -> "Congo";
            case "HK" -> "Hong Kong (Chine)";
            case "MO" -> "Macao (Chine)";
            case "VA" -> "Saint-Siège";
            default -> Wording.escaped(known);
        };
        boolean vowel = name.matches("^[AEIOUÂÀÉÈÊÎÔÛ].*");
        if (code.equals("PS")) {
            return same("l’État de Palestine", "dans l’État de Palestine");
        }
        if (code.equals("HT") || code.equals("IL")) {
            return same(name, "en " + name);
        }
        if (PLURALS.contains(code)) {
            return same("les " + lowerIslands(name), "aux " + lowerIslands(name));
        }
        if (BARE.contains(code)) {
            return same(name, "à " + name);
        }
        if (AT_THE.contains(code)) {
            return same("la " + name, "à la " + name);
        }
        if (MASCULINES.contains(code)) {
            return vowel ? same("l’" + name, "en " + name) : same("le " + name, "au " + name);
        }
        if (FEMININES.contains(code)) {
            return same((vowel ? "l’" : "la ") + name, "en " + name);
        }
        String ask = Placeholder.of("article ou préposition") + " " + name;
        return same(ask, ask);
    }

    private static String lowerIslands(String name) {
        return name.replaceFirst("^Îles ", "îles ");
    }

    private static VisitFacts.CountryFacts same(String name, String place) {
        return new VisitFacts.CountryFacts(name, place, place);
    }
}
