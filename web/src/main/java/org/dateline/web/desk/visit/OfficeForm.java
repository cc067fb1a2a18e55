package org.dateline.web.desk.visit;

import static java.util.Objects.requireNonNullElse;

import java.util.stream.Stream;
import org.dateline.core.visit.Office;

/** An office, as somebody types it. */
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
