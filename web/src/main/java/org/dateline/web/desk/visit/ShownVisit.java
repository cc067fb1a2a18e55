package org.dateline.web.desk.visit;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.Meeting;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitRecord;

/**
 * A visit as the desk's screens show it.
 *
 * @param earlier visits of the principal to the country, the latest first
 */
record ShownVisit(Visit visit, List<Visit> earlier) {

    private static final int LAST_IN_WORDS = 12;

    ShownVisit(Visit visit) {
        this(visit, List.of());
    }

    ShownVisit(VisitRecord record) {
        this(record.visit(), record.earlier());
    }

    /** The host country's name. */
    public String country() {
        return visit.hostCountry().nameIn(Language.ENGLISH);
    }

    /** How many people were met. */
    public long met() {
        return visit.counterparts().stream().map(Counterpart::name).distinct().count();
    }

    /** The meetings of each day that has any, in the order of the days; those of a day by the hour, as far as it is known. */
    public Map<LocalDate, List<Meeting>> programme() {
        return visit.meetings().stream()
                .sorted(Comparator.comparing(Meeting::at, Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(Collectors.groupingBy(Meeting::on, TreeMap::new, Collectors.toList()));
    }

    /** Which visit of the principal to the country it is: "second", "third"; from the thirteenth on in figures. */
    public String ordinal() {
        int number = earlier.size() + 1;
        boolean inWords = number <= LAST_IN_WORDS;
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(
                ULocale.ENGLISH, inWords ? RuleBasedNumberFormat.SPELLOUT : RuleBasedNumberFormat.ORDINAL);
        return inWords ? format.format(number, "%spellout-ordinal") : format.format(number);
    }

    /** The year of the first visit that is counted, as the page writes it. */
    public String since() {
        return year(earlier.get(earlier.size() - 1));
    }

    /** The year of the visit before this one, as the page writes it. */
    public String last() {
        return year(earlier.get(0));
    }

    private static String year(Visit visit) {
        return Integer.toString(visit.period().firstDay().getYear());
    }
}
