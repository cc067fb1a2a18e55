package org.dateline.web.desk.visit;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.dateline.core.visit.Counterpart;

/** Somebody met, travelling or mentioned, as somebody types it. */
record CounterpartForm(PersonForm person, List<OfficeForm> offices) {

    static final CounterpartForm EMPTY = new CounterpartForm(PersonForm.EMPTY, List.of());

    CounterpartForm {
        person = requireNonNullElse(person, PersonForm.EMPTY);
        offices = SentRows.orOne(offices, OfficeForm.EMPTY);
    }

    static CounterpartForm of(Counterpart counterpart) {
        return new CounterpartForm(
                PersonForm.of(counterpart),
                counterpart.offices().stream().map(OfficeForm::of).toList());
    }

    CounterpartForm withOffices(List<OfficeForm> others) {
        return new CounterpartForm(person, others);
    }

    boolean isBlank() {
        return person.isBlank() && offices.stream().allMatch(OfficeForm::isBlank);
    }
}
