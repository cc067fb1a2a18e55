package org.dateline.web.desk.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.visit.Person;
import org.dateline.core.visit.PersonId;
import org.dateline.workflow.visit.PeopleDesk;
import org.springframework.stereotype.Component;

/** Fills somebody in from the record of people: name, honorific, and the offices held on the day. */
@Component
class RecordFilling {

    private final PeopleDesk people;
    private final Clock clock;

    RecordFilling(PeopleDesk people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** @return empty if nobody on record can be meant, or several can */
    Optional<CounterpartForm> filled(CounterpartForm typed, VisitForm form, RowChange change) {
        PersonId id = FieldReading.id(typed.person());
        Optional<Person> person = id == null
                ? people.only(typed.person().name())
                : people.find(id).or(() -> people.only(typed.person().name()));
        LocalDate day = day(form, change);
        return person.map(known -> {
            List<OfficeForm> offices =
                    known.officesOn(day).stream().map(OfficeForm::of).toList();
            return new CounterpartForm(PersonForm.of(known), offices.isEmpty() ? typed.offices() : offices);
        });
    }

    /** The meeting's day, or the visit's first, or today. */
    private LocalDate day(VisitForm form, RowChange change) {
        Stream<String> ofMeeting = change.meeting().stream()
                .filter(at -> at < form.meetings().size())
                .map(at -> form.meetings().get(at).on());
        return Stream.concat(ofMeeting, Stream.of(form.firstDay()))
                .flatMap(typed -> parsed(typed).stream())
                .findFirst()
                .orElseGet(() -> LocalDate.now(clock));
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
