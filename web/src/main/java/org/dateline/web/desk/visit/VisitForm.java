package org.dateline.web.desk.visit;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.Meeting;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.Visit;

/**
 * A visit as somebody types it: whatever was typed is kept, right or wrong. What a browser leaves out is empty.
 *
 * @param version of the visit when the form was opened; 0 for a new one
 * @param country ISO 3166 code
 * @param cities one a line
 * @param firstDay ISO 8601, as a browser's date field sends it; {@code lastDay} alike
 */
record VisitForm(
        long version,
        PersonForm principal,
        OfficeForm office,
        String kind,
        String country,
        String cities,
        String firstDay,
        String lastDay,
        List<MeetingForm> meetings,
        String notes) {

    VisitForm {
        principal = requireNonNullElse(principal, PersonForm.EMPTY);
        office = requireNonNullElse(office, OfficeForm.EMPTY);
        kind = requireNonNullElse(kind, "");
        country = requireNonNullElse(country, "");
        cities = requireNonNullElse(cities, "");
        firstDay = requireNonNullElse(firstDay, "");
        lastDay = requireNonNullElse(lastDay, "");
        meetings = present(meetings);
        notes = requireNonNullElse(notes, "");
    }

    static VisitForm empty() {
        return new VisitForm(
                0, PersonForm.EMPTY, OfficeForm.EMPTY, "OFFICIAL", "", "", "", "", List.of(MeetingForm.EMPTY), "");
    }

    static VisitForm of(Visit visit) {
        return new VisitForm(
                visit.version(),
                PersonForm.of(visit.principal().honorific(), visit.principal().name()),
                OfficeForm.of(visit.principal().office()),
                visit.kind().name(),
                visit.hostCountry().code(),
                String.join("\n", visit.cities()),
                visit.period().firstDay().toString(),
                visit.period().lastDay().toString(),
                visit.meetings().stream().map(MeetingForm::of).toList(),
                visit.notes());
    }

    VisitForm withMeetings(List<MeetingForm> others) {
        return new VisitForm(version, principal, office, kind, country, cities, firstDay, lastDay, others, notes);
    }

    VisitForm withVersion(long other) {
        return new VisitForm(other, principal, office, kind, country, cities, firstDay, lastDay, meetings, notes);
    }

    /** @param topics one a line */
    record MeetingForm(String on, String place, List<CounterpartForm> counterparts, String topics, String outcome) {

        static final MeetingForm EMPTY = new MeetingForm("", "", List.of(), "", "");

        MeetingForm {
            on = requireNonNullElse(on, "");
            place = requireNonNullElse(place, "");
            topics = requireNonNullElse(topics, "");
            outcome = requireNonNullElse(outcome, "");
            List<CounterpartForm> known = present(counterparts);
            counterparts = known.isEmpty() ? List.of(CounterpartForm.EMPTY) : known;
        }

        static MeetingForm of(Meeting meeting) {
            return new MeetingForm(
                    meeting.on().toString(),
                    meeting.place(),
                    meeting.counterparts().stream().map(CounterpartForm::of).toList(),
                    String.join("\n", meeting.topics()),
                    meeting.outcome());
        }

        MeetingForm withCounterparts(List<CounterpartForm> others) {
            return new MeetingForm(on, place, others, topics, outcome);
        }

        boolean isBlank() {
            return Stream.of(on, place, topics, outcome).allMatch(String::isBlank)
                    && counterparts.stream().allMatch(CounterpartForm::isBlank);
        }
    }

    record CounterpartForm(PersonForm person, List<OfficeForm> offices) {

        static final CounterpartForm EMPTY = new CounterpartForm(PersonForm.EMPTY, List.of());

        CounterpartForm {
            person = requireNonNullElse(person, PersonForm.EMPTY);
            List<OfficeForm> known = present(offices);
            offices = known.isEmpty() ? List.of(OfficeForm.EMPTY) : known;
        }

        static CounterpartForm of(Counterpart counterpart) {
            return new CounterpartForm(
                    PersonForm.of(counterpart.honorific(), counterpart.name()),
                    counterpart.offices().stream().map(OfficeForm::of).toList());
        }

        CounterpartForm withOffices(List<OfficeForm> others) {
            return new CounterpartForm(person, others);
        }

        boolean isBlank() {
            return person.isBlank() && offices.stream().allMatch(OfficeForm::isBlank);
        }
    }

    record PersonForm(String honorific, String name, String family) {

        static final PersonForm EMPTY = new PersonForm("", "", "");

        PersonForm {
            honorific = requireNonNullElse(honorific, "");
            name = requireNonNullElse(name, "");
            family = requireNonNullElse(family, "");
        }

        static PersonForm of(String honorific, PersonName name) {
            return new PersonForm(honorific, name.written(), name.family());
        }

        boolean isBlank() {
            return Stream.of(honorific, name, family).allMatch(String::isBlank);
        }
    }

    record OfficeForm(String title, String institution, String acronym) {

        static final OfficeForm EMPTY = new OfficeForm("", "", "");

        OfficeForm {
            title = requireNonNullElse(title, "");
            institution = requireNonNullElse(institution, "");
            acronym = requireNonNullElse(acronym, "");
        }

        static OfficeForm of(Office office) {
            return new OfficeForm(office.title(), office.institution(), office.acronym());
        }

        boolean isBlank() {
            return Stream.of(title, institution, acronym).allMatch(String::isBlank);
        }
    }

    /** The rows that were sent; a gap in their numbers is no row. */
    private static <T> List<T> present(List<T> rows) {
        return requireNonNullElse(rows, List.<T>of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
