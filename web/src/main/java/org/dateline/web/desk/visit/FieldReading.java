package org.dateline.web.desk.visit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.core.id.RandomId;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.OneLine;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.PersonId;
import org.dateline.core.visit.PersonName;
import org.dateline.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** Reads what the forms of visits and people have in common, and says field by field what is wrong with it. */
final class FieldReading {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_SHORT = 50;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Problems problems;

    FieldReading(Problems problems) {
        this.problems = problems;
    }

    /** Everybody who is typed; rows that are wholly blank are passed over. */
    List<Counterpart> people(String path, List<CounterpartForm> typed) {
        List<Counterpart> people = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            CounterpartForm somebody = typed.get(i);
            if (!somebody.isBlank()) {
                String at = path + "[" + i + "]";
                PersonName name = name(at + ".person", somebody.person());
                List<Office> offices = offices(at, somebody.offices());
                if (name != null && !offices.isEmpty()) {
                    people.add(new Counterpart(somebody.person().honorific(), name, offices, id(somebody.person())));
                }
            }
        }
        return people;
    }

    @Nullable PersonName name(String path, PersonForm person) {
        checkLength(path + ".honorific", person.honorific(), LONGEST_SHORT);
        return name(path + ".name", person.name(), path + ".family", person.family());
    }

    @Nullable PersonName name(String nameField, String name, String familyField, String family) {
        checkLength(nameField, name, LONGEST_LINE);
        if (OneLine.of(name).isEmpty()) {
            problems.add(nameField, "visit.problem.nameMissing");
            return null;
        }
        if (OneLine.of(family).isEmpty()) {
            problems.add(familyField, "visit.problem.familyMissing");
            return null;
        }
        if (!PersonName.hasPart(name, family)) {
            problems.add(familyField, "visit.problem.familyNotInName", OneLine.of(name));
            return null;
        }
        return new PersonName(name, family);
    }

    /** The person on record whom the form names; the desk sees whether there is one. */
    static @Nullable PersonId id(PersonForm person) {
        return RandomId.isOne(person.id()) ? new PersonId(person.id()) : null;
    }

    @Nullable Office office(String path, OfficeForm office) {
        checkLength(path + ".title", office.title(), LONGEST_LINE);
        checkLength(path + ".institution", office.institution(), LONGEST_LINE);
        checkLength(path + ".acronym", office.acronym(), LONGEST_SHORT);
        if (OneLine.of(office.title()).isEmpty()) {
            problems.add(path + ".title", "visit.problem.officeMissing");
            return null;
        }
        return new Office(office.title(), office.institution(), office.acronym());
    }

    private List<Office> offices(String somebody, List<OfficeForm> typed) {
        boolean allBlank = typed.stream().allMatch(OfficeForm::isBlank);
        List<Office> offices = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            if (!typed.get(i).isBlank() || (allBlank && i == 0)) {
                offices.add(office(somebody + ".offices[" + i + "]", typed.get(i)));
            }
        }
        return offices.stream().filter(Objects::nonNull).toList();
    }

    @Nullable LocalDate day(String field, String typed, String missing) {
        if (typed.isBlank()) {
            problems.add(field, missing);
            return null;
        }
        return day(field, typed);
    }

    @Nullable LocalDate day(String field, String typed) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // The same sentence as for a day that cannot be meant.
        }
        problems.add(field, "visit.problem.dayUnreadable");
        return null;
    }

    void checkLength(String field, String typed, int longest) {
        if (OneLine.of(typed).length() > longest) {
            problems.add(field, "visit.problem.tooLong", longest);
        }
    }

    static List<String> lines(String typed) {
        return typed.lines().map(OneLine::of).filter(line -> !line.isEmpty()).toList();
    }

    /** Without the character that no database keeps in a text. */
    static String printable(String typed) {
        return typed.replace("\r\n", "\n").replace("\u0000", "");
    }

    static String written(LocalDate day) {
        return Dateline.longDate(day, Language.ENGLISH);
    }
}
