package org.dateline.web.desk.visit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.core.staff.StaffId;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Meeting;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.Principal;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitId;
import org.dateline.core.visit.VisitKind;
import org.dateline.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** Reads a form as a visit, or says field by field why it is none. Rows that are wholly blank are passed over. */
final class VisitReading {

    private static final int LONGEST_CITIES = 500;

    private final VisitForm form;
    private final Problems problems = new Problems();
    private final FieldReading fields = new FieldReading(problems);

    VisitReading(VisitForm form) {
        this.form = form;
    }

    Problems problems() {
        return problems;
    }

    /**
     * The visit, if nothing is wrong with the form.
     *
     * @param reference that the visit has; empty for a new one
     */
    Optional<Visit> visit(VisitId id, String reference, StaffId recordedBy) {
        PersonName name = fields.name("principal", form.principal());
        Office office = fields.office("office", form.office());
        HostCountry country = country();
        VisitKind kind = kind();
        Period period = period();
        fields.checkLength("cities", form.cities(), LONGEST_CITIES);
        List<Meeting> meetings = new MeetingReading(form, problems, period, country).meetings();
        List<Counterpart> delegation = fields.people("delegation", form.delegation());
        List<Counterpart> mentioned = fields.people("mentioned", form.mentioned());
        if (!problems.isEmpty()
                || name == null
                || office == null
                || kind == null
                || country == null
                || period == null) {
            return Optional.empty();
        }
        return Optional.of(new Visit(
                id,
                reference,
                new Principal(form.principal().honorific(), name, office, FieldReading.id(form.principal())),
                kind,
                country,
                FieldReading.lines(form.cities()),
                period,
                meetings,
                delegation,
                mentioned,
                FieldReading.printable(form.notes()),
                recordedBy,
                form.version()));
    }

    private @Nullable VisitKind kind() {
        Optional<VisitKind> kind = Arrays.stream(VisitKind.values())
                .filter(known -> known.name().equals(form.kind()))
                .findFirst();
        if (kind.isEmpty()) {
            problems.add("kind", "visit.problem.kindMissing");
        }
        return kind.orElse(null);
    }

    private @Nullable HostCountry country() {
        if (!HostCountry.exists(form.country())) {
            problems.add(
                    "country",
                    form.country().isBlank() ? "visit.problem.countryMissing" : "visit.problem.countryUnknown");
            return null;
        }
        return new HostCountry(form.country());
    }

    private @Nullable Period period() {
        LocalDate first = fields.day("firstDay", form.firstDay(), "visit.problem.firstDayMissing");
        LocalDate last = fields.day("lastDay", form.lastDay(), "visit.problem.lastDayMissing");
        if (first == null || last == null) {
            return null;
        }
        if (last.isBefore(first)) {
            problems.add("lastDay", "visit.problem.endsBeforeStart", FieldReading.written(first));
            return null;
        }
        return new Period(first, last);
    }
}
