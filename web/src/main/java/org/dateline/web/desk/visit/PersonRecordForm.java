package org.dateline.web.desk.visit;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Person;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.Tenure;

/**
 * A person's record as somebody types it.
 *
 * @param version of the record when the form was opened; 0 for a new one
 * @param aliases one a line
 * @param arabic the name in Arabic letters; {@code chinese} and {@code russian} alike
 */
record PersonRecordForm(
        long version,
        String honorific,
        String name,
        String family,
        String aliases,
        NameForm arabic,
        NameForm chinese,
        NameForm russian,
        List<TenureForm> tenures) {

    private static final Pattern REMOVE = Pattern.compile("remove:tenures\\[(\\d{1,3})]");

    PersonRecordForm {
        honorific = requireNonNullElse(honorific, "");
        name = requireNonNullElse(name, "");
        family = requireNonNullElse(family, "");
        aliases = requireNonNullElse(aliases, "");
        arabic = requireNonNullElse(arabic, NameForm.EMPTY);
        chinese = requireNonNullElse(chinese, NameForm.EMPTY);
        russian = requireNonNullElse(russian, NameForm.EMPTY);
        tenures = SentRows.orOne(tenures, TenureForm.EMPTY);
    }

    static PersonRecordForm empty() {
        return new PersonRecordForm(
                0, "", "", "", "", NameForm.EMPTY, NameForm.EMPTY, NameForm.EMPTY, List.of(TenureForm.EMPTY));
    }

    static PersonRecordForm of(Person person) {
        return new PersonRecordForm(
                person.version(),
                person.honorific(),
                person.name().written(),
                person.name().family(),
                String.join("\n", person.aliases()),
                NameForm.of(person, Language.ARABIC),
                NameForm.of(person, Language.CHINESE),
                NameForm.of(person, Language.RUSSIAN),
                person.tenures().stream().map(TenureForm::of).toList());
    }

    PersonRecordForm withVersion(long other) {
        return new PersonRecordForm(other, honorific, name, family, aliases, arabic, chinese, russian, tenures);
    }

    /** @param change {@code add:tenures} or {@code remove:tenures[1]}; anything else changes nothing */
    PersonRecordForm changed(String change) {
        Matcher remove = REMOVE.matcher(change);
        if (remove.matches()) {
            int at = Integer.parseInt(remove.group(1));
            return withTenures(IntStream.range(0, tenures.size())
                    .filter(i -> i != at)
                    .mapToObj(tenures::get)
                    .toList());
        }
        return change.equals("add:tenures")
                ? withTenures(Stream.concat(tenures.stream(), Stream.of(TenureForm.EMPTY))
                        .toList())
                : this;
    }

    /** The id of what is to have the focus after the change. */
    String focusAfter(String change) {
        return change.equals("add:tenures") ? "tenures[" + (tenures.size() - 1) + "].title" : "add:tenures";
    }

    private PersonRecordForm withTenures(List<TenureForm> others) {
        return new PersonRecordForm(version, honorific, name, family, aliases, arabic, chinese, russian, others);
    }

    /** A name in other letters. */
    record NameForm(String name, String family) {

        static final NameForm EMPTY = new NameForm("", "");

        NameForm {
            name = requireNonNullElse(name, "");
            family = requireNonNullElse(family, "");
        }

        static NameForm of(Person person, Language language) {
            return person.nameIn(language)
                    .map((PersonName name) -> new NameForm(name.written(), name.family()))
                    .orElse(EMPTY);
        }

        boolean isBlank() {
            return name.isBlank() && family.isBlank();
        }
    }

    /** @param from ISO 8601, as a browser's date field sends it; {@code to} alike */
    record TenureForm(String title, String institution, String acronym, String from, String to) {

        static final TenureForm EMPTY = new TenureForm("", "", "", "", "");

        TenureForm {
            title = requireNonNullElse(title, "");
            institution = requireNonNullElse(institution, "");
            acronym = requireNonNullElse(acronym, "");
            from = requireNonNullElse(from, "");
            to = requireNonNullElse(to, "");
        }

        static TenureForm of(Tenure tenure) {
            return new TenureForm(
                    tenure.office().title(),
                    tenure.office().institution(),
                    tenure.office().acronym(),
                    tenure.fromIfKnown().map(LocalDate::toString).orElse(""),
                    tenure.toIfKnown().map(LocalDate::toString).orElse(""));
        }

        OfficeForm office() {
            return new OfficeForm(title, institution, acronym);
        }

        boolean isBlank() {
            return office().isBlank() && from.isBlank() && to.isBlank();
        }
    }
}
