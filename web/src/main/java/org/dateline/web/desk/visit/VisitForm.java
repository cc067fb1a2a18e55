package org.dateline.web.desk.visit;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.text.OneLine;
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
        List<CounterpartForm> delegation,
        List<CounterpartForm> mentioned,
        String notes) {

    VisitForm {
        principal = requireNonNullElse(principal, PersonForm.EMPTY);
        office = requireNonNullElse(office, OfficeForm.EMPTY);
        kind = requireNonNullElse(kind, "");
        country = requireNonNullElse(country, "");
        cities = requireNonNullElse(cities, "");
        firstDay = requireNonNullElse(firstDay, "");
        lastDay = requireNonNullElse(lastDay, "");
        meetings = SentRows.of(meetings);
        delegation = SentRows.of(delegation);
        mentioned = SentRows.of(mentioned);
        notes = requireNonNullElse(notes, "");
    }

    static VisitForm empty() {
        return new VisitForm(
                0,
                PersonForm.EMPTY,
                OfficeForm.EMPTY,
                "OFFICIAL",
                "",
                "",
                "",
                "",
                List.of(MeetingForm.EMPTY),
                List.of(),
                List.of(),
                "");
    }

    static VisitForm of(Visit visit) {
        return new VisitForm(
                visit.version(),
                PersonForm.of(visit.principal().asNamed()),
                OfficeForm.of(visit.principal().office()),
                visit.kind().name(),
                visit.hostCountry().code(),
                String.join("\n", visit.cities()),
                visit.period().firstDay().toString(),
                visit.period().lastDay().toString(),
                visit.meetings().stream().map(MeetingForm::of).toList(),
                visit.delegation().stream().map(CounterpartForm::of).toList(),
                visit.mentioned().stream().map(CounterpartForm::of).toList(),
                visit.notes());
    }

    /** A new visit like another: all but its days, and what came of it. */
    static VisitForm like(Visit visit) {
        VisitForm form = of(visit).withVersion(0);
        return new VisitForm(
                0,
                form.principal,
                form.office,
                form.kind,
                form.country,
                form.cities,
                "",
                "",
                form.meetings.stream().map(MeetingForm::asPattern).toList(),
                form.delegation,
                form.mentioned,
                form.notes);
    }

    VisitForm withMeetings(List<MeetingForm> others) {
        return new VisitForm(
                version,
                principal,
                office,
                kind,
                country,
                cities,
                firstDay,
                lastDay,
                others,
                delegation,
                mentioned,
                notes);
    }

    VisitForm withPeople(List<CounterpartForm> otherDelegation, List<CounterpartForm> otherMentioned) {
        return new VisitForm(
                version,
                principal,
                office,
                kind,
                country,
                cities,
                firstDay,
                lastDay,
                meetings,
                otherDelegation,
                otherMentioned,
                notes);
    }

    VisitForm withPrincipal(PersonForm other, OfficeForm held) {
        return new VisitForm(
                version, other, held, kind, country, cities, firstDay, lastDay, meetings, delegation, mentioned, notes);
    }

    VisitForm withVersion(long other) {
        return new VisitForm(
                other,
                principal,
                office,
                kind,
                country,
                cities,
                firstDay,
                lastDay,
                meetings,
                delegation,
                mentioned,
                notes);
    }

    /** Whose words may be on record: the principal, those met and the delegation, as far as they are typed. */
    public List<String> speakers() {
        return Stream.of(
                        Stream.of(principal),
                        meetings.stream()
                                .flatMap(meeting -> meeting.counterparts().stream())
                                .map(CounterpartForm::person),
                        delegation.stream().map(CounterpartForm::person))
                .flatMap(people -> people)
                .map(person -> OneLine.of(person.name()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
