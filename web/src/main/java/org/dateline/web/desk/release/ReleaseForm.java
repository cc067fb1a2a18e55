package org.dateline.web.desk.release;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    static final ContactForm NOBODY = new ContactForm("", "", "", "", "");

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

    /** The fields by the names that they have on the page, as a working copy keeps them. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("headline", headline);
        fields.put("subhead", subhead);
        fields.put("city", city);
        fields.put("date", date);
        fields.put("body", body);
        fields.put("notes", notes);
        fields.put("aboutHeading", aboutHeading);
        fields.put("about", about);
        fields.put("embargo", embargo);
        for (int i = 0; i < contacts.size(); i++) {
            ContactForm contact = contacts.get(i);
            fields.put("contacts[" + i + "].name", contact.name());
            fields.put("contacts[" + i + "].role", contact.role());
            fields.put("contacts[" + i + "].telephone", contact.telephone());
            fields.put("contacts[" + i + "].nightTelephone", contact.nightTelephone());
            fields.put("contacts[" + i + "].email", contact.email());
        }
        // No database keeps this character in a text.
        fields.replaceAll((name, words) -> words.replace("\u0000", ""));
        return fields;
    }

    /** The form as a working copy kept it. */
    static ReleaseForm of(int base, Map<String, String> fields) {
        List<ContactForm> contacts = new ArrayList<>();
        for (int i = 0; fields.containsKey("contacts[" + i + "].name"); i++) {
            String path = "contacts[" + i + "].";
            contacts.add(new ContactForm(
                    fields.getOrDefault(path + "name", ""),
                    fields.getOrDefault(path + "role", ""),
                    fields.getOrDefault(path + "telephone", ""),
                    fields.getOrDefault(path + "nightTelephone", ""),
                    fields.getOrDefault(path + "email", "")));
        }
        return new ReleaseForm(
                base,
                fields.getOrDefault("headline", ""),
                fields.getOrDefault("subhead", ""),
                fields.getOrDefault("city", ""),
                fields.getOrDefault("date", ""),
                fields.getOrDefault("body", ""),
                fields.getOrDefault("notes", ""),
                contacts,
                fields.getOrDefault("aboutHeading", ""),
                fields.getOrDefault("about", ""),
                fields.getOrDefault("embargo", ""));
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
