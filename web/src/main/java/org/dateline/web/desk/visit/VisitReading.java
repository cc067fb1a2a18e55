package org.dateline.web.desk.visit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.OneLine;
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
import org.dateline.web.desk.visit.VisitForm.CounterpartForm;
import org.dateline.web.desk.visit.VisitForm.MeetingForm;
import org.dateline.web.desk.visit.VisitForm.OfficeForm;
import org.dateline.web.desk.visit.VisitForm.PersonForm;
import org.dateline.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** Reads a form as a visit, or says field by field why it is none. Rows that are wholly blank are passed over. */
final class VisitReading {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_SHORT = 50;
    private static final int LONGEST_TOPIC = 500;
    private static final int LONGEST_CITIES = 500;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final VisitForm form;
    private final Problems problems = new Problems();

    VisitReading(VisitForm form) {
        this.form = form;
    }

    Problems problems() {
        return problems;
    }

    /** The visit, if nothing is wrong with the form. */
    Optional<Visit> visit(VisitId id, StaffId recordedBy) {
        PersonName name = name("principal", form.principal());
        Office office = office("office", form.office());
        VisitKind kind = kind();
        HostCountry country = country();
        checkLength("cities", form.cities(), LONGEST_CITIES);
        Period period = period();
        List<Meeting> meetings = meetings(period);
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
                "",
                new Principal(form.principal().honorific(), name, office),
                kind,
                country,
                lines(form.cities()),
                period,
                meetings,
                List.of(),
                List.of(),
                printable(form.notes()),
                recordedBy,
                form.version()));
    }

    private @Nullable PersonName name(String path, PersonForm person) {
        checkLength(path + ".honorific", person.honorific(), LONGEST_SHORT);
        checkLength(path + ".name", person.name(), LONGEST_LINE);
        if (OneLine.of(person.name()).isEmpty()) {
            problems.add(path + ".name", "visit.problem.nameMissing");
            return null;
        }
        if (OneLine.of(person.family()).isEmpty()) {
            problems.add(path + ".family", "visit.problem.familyMissing");
            return null;
        }
        if (!PersonName.hasPart(person.name(), person.family())) {
            problems.add(path + ".family", "visit.problem.familyNotInName", OneLine.of(person.name()));
            return null;
        }
        return new PersonName(person.name(), person.family());
    }

    private @Nullable Office office(String path, OfficeForm office) {
        checkLength(path + ".title", office.title(), LONGEST_LINE);
        checkLength(path + ".institution", office.institution(), LONGEST_LINE);
        checkLength(path + ".acronym", office.acronym(), LONGEST_SHORT);
        if (OneLine.of(office.title()).isEmpty()) {
            problems.add(path + ".title", "visit.problem.officeMissing");
            return null;
        }
        return new Office(office.title(), office.institution(), office.acronym());
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
        LocalDate first = day("firstDay", form.firstDay(), "visit.problem.firstDayMissing");
        LocalDate last = day("lastDay", form.lastDay(), "visit.problem.lastDayMissing");
        if (first == null || last == null) {
            return null;
        }
        if (last.isBefore(first)) {
            problems.add("lastDay", "visit.problem.endsBeforeStart", written(first));
            return null;
        }
        return new Period(first, last);
    }

    private @Nullable LocalDate day(String field, String typed, String missing) {
        if (typed.isBlank()) {
            problems.add(field, missing);
            return null;
        }
        LocalDate day = null;
        try {
            day = LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            problems.add(field, "visit.problem.dayUnreadable");
        }
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            problems.add(field, "visit.problem.dayUnreadable");
            return null;
        }
        return day;
    }

    private List<Meeting> meetings(@Nullable Period period) {
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < form.meetings().size(); i++) {
            MeetingForm typed = form.meetings().get(i);
            Meeting meeting = typed.isBlank() ? null : meeting("meetings[" + i + "]", typed, period);
            if (meeting != null) {
                meetings.add(meeting);
            }
        }
        return meetings;
    }

    private @Nullable Meeting meeting(String path, MeetingForm typed, @Nullable Period period) {
        LocalDate on = day(path + ".on", typed.on(), "visit.problem.meetingDayMissing");
        if (on != null && period != null && !period.contains(on)) {
            problems.add(
                    path + ".on",
                    "visit.problem.meetingOutside",
                    written(period.firstDay()),
                    written(period.lastDay()));
        }
        checkLength(path + ".place", typed.place(), LONGEST_LINE);
        List<String> topics = lines(typed.topics());
        topics.forEach(topic -> checkLength(path + ".topics", topic, LONGEST_TOPIC));
        List<Counterpart> counterparts = counterparts(path, typed.counterparts());
        return on == null || counterparts.isEmpty()
                ? null
                : new Meeting(on, typed.place(), counterparts, topics, printable(typed.outcome()));
    }

    private List<Counterpart> counterparts(String meeting, List<CounterpartForm> typed) {
        boolean allBlank = typed.stream().allMatch(CounterpartForm::isBlank);
        if (allBlank) {
            problems.add(meeting + ".counterparts[0].person.name", "visit.problem.counterpartMissing");
        }
        List<Counterpart> counterparts = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            CounterpartForm counterpart = typed.get(i);
            if (!counterpart.isBlank()) {
                String path = meeting + ".counterparts[" + i + "]";
                PersonName name = name(path + ".person", counterpart.person());
                List<Office> offices = offices(path, counterpart.offices());
                if (name != null && !offices.isEmpty()) {
                    counterparts.add(new Counterpart(counterpart.person().honorific(), name, offices));
                }
            }
        }
        return counterparts;
    }

    private List<Office> offices(String counterpart, List<OfficeForm> typed) {
        boolean allBlank = typed.stream().allMatch(OfficeForm::isBlank);
        List<Office> offices = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            if (!typed.get(i).isBlank() || (allBlank && i == 0)) {
                offices.add(office(counterpart + ".offices[" + i + "]", typed.get(i)));
            }
        }
        return offices.stream().filter(Objects::nonNull).toList();
    }

    private void checkLength(String field, String typed, int longest) {
        if (OneLine.of(typed).length() > longest) {
            problems.add(field, "visit.problem.tooLong", longest);
        }
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(OneLine::of).filter(line -> !line.isEmpty()).toList();
    }

    /** Without the character that no database keeps in a text. */
    private static String printable(String typed) {
        return typed.replace("\r\n", "\n").replace("\u0000", "");
    }

    private static String written(LocalDate day) {
        return Dateline.longDate(day, Language.ENGLISH);
    }
}
