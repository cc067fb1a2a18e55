package org.dateline.core.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.Person;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.Principal;
import org.dateline.core.visit.VisitRecord;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a text about the visit may name.
 *
 * @param met whether the text has to
 * @param shared the record that visits share; null if there is none
 */
record PersonOnRecord(
        PersonName name,
        String honorific,
        List<Office> offices,
        boolean met,
        @Nullable Person shared) {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\s.'’ʼ-]+");

    /** The principal, everybody met, the delegation, and those who may be mentioned; each once. */
    static List<PersonOnRecord> all(VisitRecord record) {
        List<PersonOnRecord> all = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        Principal principal = record.visit().principal();
        names.add(principal.name().written());
        all.add(new PersonOnRecord(
                principal.name(),
                principal.honorific(),
                List.of(principal.office()),
                false,
                record.person(principal.person()).orElse(null)));
        add(record.visit().counterparts(), true, record, names, all);
        add(record.visit().delegation(), false, record, names, all);
        add(record.visit().mentioned(), false, record, names, all);
        return all;
    }

    private static void add(
            List<Counterpart> people, boolean met, VisitRecord record, Set<String> names, List<PersonOnRecord> all) {
        for (Counterpart person : people) {
            if (names.add(person.name().written())) {
                all.add(new PersonOnRecord(
                        person.name(),
                        person.honorific(),
                        person.offices(),
                        met,
                        record.person(person.person()).orElse(null)));
            }
        }
    }

    /** The name in the letters of a language; nothing if the record does not say how it is written there. */
    Optional<PersonName> nameIn(Language language) {
        boolean latin = LATIN.matcher(name.written()).matches();
        boolean latinWanted = switch (language) {
            case ENGLISH, FRENCH, SPANISH -> true;
            case ARABIC, CHINESE, RUSSIAN -> false;
        };
        Optional<PersonName> there = Optional.ofNullable(shared).flatMap(person -> person.nameIn(language));
        return there.isPresent() ? there : latin == latinWanted ? Optional.of(name) : Optional.empty();
    }

    /** Spellings that are known to be wrong. */
    List<String> aliases() {
        return shared == null ? List.of() : shared.aliases();
    }

    /** The part of a name that is not the family name, folded. */
    static String givenOf(PersonName name) {
        return Word.folded(name.written()
                .replaceFirst("(?iu)(?<![\\p{L}\\p{M}])" + Pattern.quote(name.family()) + "(?![\\p{L}\\p{M}])", ""));
    }
}
