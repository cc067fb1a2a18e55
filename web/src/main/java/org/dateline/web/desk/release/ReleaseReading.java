package org.dateline.web.desk.release;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.OneLine;
import org.dateline.core.text.Prose;
import org.dateline.web.desk.release.ReleaseForm.ContactForm;
import org.dateline.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** Reads a form as a release's text, or says field by field why it is none. A draft may have gaps. */
final class ReleaseReading {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_SHORT = 100;
    private static final int LONGEST_TEXT = 500_000;

    private final ReleaseForm form;
    private final ZoneId zone;
    private final Problems problems = new Problems();

    ReleaseReading(ReleaseForm form, ZoneId zone) {
        this.form = form;
        this.zone = zone;
    }

    Problems problems() {
        return problems;
    }

    /** The text, if nothing is wrong with the form. */
    Optional<ReleaseText> text(Language language) {
        checkLength("city", form.city(), LONGEST_SHORT);
        checkLength("aboutHeading", form.aboutHeading(), LONGEST_SHORT);
        checkLength("body", form.body(), LONGEST_TEXT);
        checkLength("notes", form.notes(), LONGEST_TEXT);
        checkLength("about", form.about(), LONGEST_TEXT);
        ReleaseText text = new ReleaseText(
                        language,
                        form.headline(),
                        form.subhead(),
                        new Dateline(form.city(), date()),
                        prose(form.body()),
                        prose(form.notes()),
                        contacts(),
                        boilerplate(),
                        embargo())
                .inOrthotypography();
        // As they are kept: a French quotation is longer than it was typed.
        checkLength("headline", text.headline(), LONGEST_LINE);
        checkLength("subhead", text.subhead(), LONGEST_LINE);
        return problems.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    private @Nullable LocalDate date() {
        if (form.date().isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(form.date().strip());
        } catch (DateTimeParseException notADay) {
            problems.add("date", "release.problem.date");
            return null;
        }
    }

    private List<MediaContact> contacts() {
        List<MediaContact> contacts = new ArrayList<>();
        for (int i = 0; i < form.contacts().size(); i++) {
            ContactForm contact = form.contacts().get(i);
            String path = "contacts[" + i + "]";
            checkLength(path + ".name", contact.name(), LONGEST_SHORT);
            checkLength(path + ".role", contact.role(), LONGEST_SHORT);
            checkLength(path + ".telephone", contact.telephone(), LONGEST_SHORT);
            checkLength(path + ".email", contact.email(), LONGEST_SHORT);
            if (!contact.isBlank() && OneLine.of(contact.name()).isEmpty()) {
                problems.add(path + ".name", "release.problem.contactName");
            } else if (!contact.isBlank()) {
                contacts.add(
                        new MediaContact(contact.name(), contact.role(), contact.telephone(), "", contact.email()));
            }
        }
        return contacts;
    }

    private @Nullable Boilerplate boilerplate() {
        boolean noHeading = OneLine.of(form.aboutHeading()).isEmpty();
        boolean noText = form.about().isBlank();
        if (noHeading && noText) {
            return null;
        }
        if (noHeading || noText) {
            problems.add(noHeading ? "aboutHeading" : "about", "release.problem.about");
            return null;
        }
        return new Boilerplate(form.aboutHeading(), prose(form.about()));
    }

    private @Nullable Embargo embargo() {
        if (form.embargo().isBlank()) {
            return null;
        }
        return TypedHour.read(form.embargo(), zone, "embargo", problems)
                .map(until -> new Embargo(until, zone))
                .orElse(null);
    }

    private void checkLength(String field, String typed, int longest) {
        if (typed.length() > longest) {
            problems.add(field, "release.problem.tooLong", longest);
        }
    }

    /** Without the character that no database keeps in a text. */
    private static Prose prose(String typed) {
        return new Prose(typed.replace("\u0000", ""));
    }
}
