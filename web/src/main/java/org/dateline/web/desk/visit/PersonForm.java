package org.dateline.web.desk.visit;

import static java.util.Objects.requireNonNullElse;

import java.util.stream.Stream;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.Person;
import org.dateline.core.visit.PersonId;

/**
 * A person's name in the form of a visit, as somebody types it.
 *
 * @param id of the person on record whom it was filled in from; may be empty
 */
record PersonForm(String id, String honorific, String name, String family) {

    static final PersonForm EMPTY = new PersonForm("", "", "", "");

    PersonForm {
        id = requireNonNullElse(id, "");
        honorific = requireNonNullElse(honorific, "");
        name = requireNonNullElse(name, "");
        family = requireNonNullElse(family, "");
    }

    static PersonForm of(Counterpart somebody) {
        return new PersonForm(
                somebody.personIfKnown().map(PersonId::value).orElse(""),
                somebody.honorific(),
                somebody.name().written(),
                somebody.name().family());
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.id().value(),
                person.honorific(),
                person.name().written(),
                person.name().family());
    }

    boolean isBlank() {
        return Stream.of(honorific, name, family).allMatch(String::isBlank);
    }
}
