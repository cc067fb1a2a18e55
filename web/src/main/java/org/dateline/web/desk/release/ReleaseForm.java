package org.dateline.web.desk.release;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.MediaContact;

/**
 * A release's text as somebody types it: whatever was typed is kept, right or wrong. What a browser leaves out is empty.
 *
 * @param base the number of the revision that the writer had before them
 * @param date ISO 8601, as a browser's date field sends it
 * @param embargo ISO 8601 without a zone, in the organization's; empty if there is none
 */
record ReleaseForm(
        int base,
        String headline,
        String subhead,
        String city,
        String date,
        String body,
        String notes,
        List<ContactForm> contacts,
        String aboutHeading,
        String about,
        String embargo) {

    /** One empty row is there to be filled. */
    private static final ContactForm NOBODY = new ContactForm("", "", "", "", "");

    ReleaseForm {
        headline = requireNonNullElse(headline, "");
        subhead = requireNonNullElse(subhead, "");
        city = requireNonNullElse(city, "");
        date = requireNonNullElse(date, "");
        body = requireNonNullElse(body, "");
        notes = requireNonNullElse(notes, "");
        contacts = requireNonNullElse(contacts, List.<ContactForm>of()).stream()
                .filter(Objects::nonNull)
                .toList();
        aboutHeading = requireNonNullElse(aboutHeading, "");
        about = requireNonNullElse(about, "");
        embargo = requireNonNullElse(embargo, "");
    }

    static ReleaseForm of(int base, ReleaseText text, ZoneId zone) {
        List<ContactForm> contacts =
                new ArrayList<>(text.contacts().stream().map(ContactForm::of).toList());
        contacts.add(NOBODY);
        return new ReleaseForm(
                base,
                text.headline(),
                text.subhead(),
                text.dateline().city(),
                text.dateline().dateIfKnown().map(LocalDate::toString).orElse(""),
                text.body().source(),
                text.notesToEditors().source(),
                contacts,
                text.boilerplateIfAny().map(Boilerplate::heading).orElse(""),
                text.boilerplateIfAny().map(b -> b.text().source()).orElse(""),
                text.embargoIfAny()
                        .map(e -> LocalDateTime.ofInstant(e.until(), zone).toString())
                        .orElse(""));
    }

    ReleaseForm withBase(int other) {
        return new ReleaseForm(
                other, headline, subhead, city, date, body, notes, contacts, aboutHeading, about, embargo);
    }

    ReleaseForm withBody(String other) {
        return new ReleaseForm(
                base, headline, subhead, city, date, other, notes, contacts, aboutHeading, about, embargo);
    }

    record ContactForm(String name, String role, String telephone, String nightTelephone, String email) {
        ContactForm {
            name = requireNonNullElse(name, "");
            role = requireNonNullElse(role, "");
            telephone = requireNonNullElse(telephone, "");
            nightTelephone = requireNonNullElse(nightTelephone, "");
            email = requireNonNullElse(email, "");
        }

        static ContactForm of(MediaContact contact) {
            return new ContactForm(
                    contact.name(), contact.role(), contact.telephone(), contact.nightTelephone(), contact.email());
        }

        boolean isBlank() {
            return Stream.of(name, role, telephone, nightTelephone, email).allMatch(String::isBlank);
        }
    }
}
