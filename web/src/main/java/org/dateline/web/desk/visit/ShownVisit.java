package org.dateline.web.desk.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Meeting;
import org.dateline.core.visit.Visit;

/** A visit as the desk's screens show it. */
record ShownVisit(Visit visit) {

    /** The host country's name. */
    public String country() {
        return visit.hostCountry().nameIn(Language.ENGLISH);
    }

    /** The meetings of each day that has any, in the order of the days. */
    public Map<LocalDate, List<Meeting>> programme() {
        return visit.meetings().stream().collect(Collectors.groupingBy(Meeting::on, TreeMap::new, Collectors.toList()));
    }
}
