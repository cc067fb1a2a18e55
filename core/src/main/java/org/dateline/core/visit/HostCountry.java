package org.dateline.core.visit;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.text.Language;

/**
 * The country that receives a visit.
 *
 * @param code ISO 3166-1 alpha-2, upper case
 */
public record HostCountry(String code) {

    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public HostCountry {
        if (!exists(code)) {
            throw new IllegalArgumentException("not a country code of ISO 3166: " + code);
        }
    }

    public static boolean exists(String code) {
        return CODES.contains(code);
    }

    /** The country's name in a language (Unicode CLDR, by ICU4J). */
    public String nameIn(Language language) {
        return new ULocale("", code).getDisplayCountry(ULocale.forLocale(language.locale()));
    }

    /** The clocks of the country as the tz database names them, "Asia/Shanghai"; in some countries there are several. */
    public Set<String> zones() {
        return TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, code, null);
    }

    /** Every country, by its name in the language, as its alphabet has them: "Åland" beside "Albania". */
    public static List<HostCountry> all(Language language) {
        Collator alphabet = Collator.getInstance(ULocale.forLocale(language.locale()));
        return CODES.stream()
                .map(HostCountry::new)
                .sorted(Comparator.comparing(country -> country.nameIn(language), alphabet))
                .toList();
    }
}
