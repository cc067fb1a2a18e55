package org.dateline.web.desk.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.Person;
import org.dateline.core.visit.PersonId;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.Tenure;
import org.dateline.web.desk.visit.PersonRecordForm.NameForm;
import org.dateline.web.desk.visit.PersonRecordForm.TenureForm;
import org.dateline.web.page.Problems;

/** Reads a form as a person's record, or says field by field why it is none. */
final class PersonReading {

    private final PersonRecordForm form;
    private final Problems problems = new Problems();
    private final FieldReading fields = new FieldReading(problems);

    PersonReading(PersonRecordForm form) {
        this.form = form;
    }

    Problems problems() {
        return problems;
    }

    /**
     * The person, if nothing is wrong with the form.
     *
     * @param others names in languages that the form does not ask for, which stay as they are
     */
    Optional<Person> person(PersonId id, Map<Language, PersonName> others) {
        fields.checkLength("honorific", form.honorific(), FieldReading.LONGEST_SHORT);
        PersonName name = fields.name("name", form.name(), "family", form.family());
        List<String> aliases = FieldReading.lines(form.aliases());
        aliases.forEach(alias -> fields.checkLength("aliases", alias, FieldReading.LONGEST_LINE));
        Map<Language, PersonName> names = new EnumMap<>(Language.class);
        names.putAll(others);
        read(Language.ARABIC, "arabic", form.arabic(), names);
        read(Language.CHINESE, "chinese", form.chinese(), names);
        read(Language.RUSSIAN, "russian", form.russian(), names);
        List<Tenure> tenures = tenures();
        return name == null || !problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new Person(id, form.honorific(), name, aliases, names, tenures, form.version()));
    }

    private void read(Language language, String path, NameForm typed, Map<Language, PersonName> names) {
        names.remove(language);
        if (!typed.isBlank()) {
            PersonName name = fields.name(path + ".name", typed.name(), path + ".family", typed.family());
            if (name != null) {
                names.put(language, name);
            }
        }
    }

    private List<Tenure> tenures() {
        List<Tenure> tenures = new ArrayList<>();
        for (int i = 0; i < form.tenures().size(); i++) {
            TenureForm typed = form.tenures().get(i);
            if (!typed.isBlank()) {
                tenure("tenures[" + i + "]", typed).ifPresent(tenures::add);
            }
        }
        return tenures;
    }

    private Optional<Tenure> tenure(String path, TenureForm typed) {
        Office office = fields.office(path, typed.office());
        LocalDate from = typed.from().isBlank() ? null : fields.day(path + ".from", typed.from());
        LocalDate to = typed.to().isBlank() ? null : fields.day(path + ".to", typed.to());
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(path + ".to", "person.problem.endsBeforeStart", FieldReading.written(from));
            return Optional.empty();
        }
        return Optional.ofNullable(office).map(held -> new Tenure(held, from, to));
    }
}
