package org.dateline.core.visit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.text.Language;
import org.dateline.core.text.OneLine;

/**
 * Somebody whom the organization meets or who travels for it, as protocol keeps them: one record for all visits.
 *
 * @param honorific "H.E."; may be empty
 * @param name as protocol writes it in Latin letters, unless no Latin form is on record
 * @param aliases other spellings of the same name that are met with and are not to be printed: "Antonio Vitorino"
 * @param namesByLanguage the name as a language with other letters writes it: 秦刚, Цинь Ган
 * @param tenures offices held, in the order in which protocol names them; may be empty
 * @param version counted up with every save, 0 before the first
 */
public record Person(
        PersonId id,
        String honorific,
        PersonName name,
        List<String> aliases,
        Map<Language, PersonName> namesByLanguage,
        List<Tenure> tenures,
        long version) {

    public Person {
        honorific = OneLine.of(honorific);
        aliases = aliases.stream()
                .map(OneLine::of)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
        Map<Language, PersonName> sorted = new EnumMap<>(Language.class);
        sorted.putAll(namesByLanguage);
        namesByLanguage = Map.copyOf(sorted);
        tenures = List.copyOf(tenures);
    }

    /** The name as that language writes it, if it is on record. */
    public Optional<PersonName> nameIn(Language language) {
        return Optional.ofNullable(namesByLanguage.get(language));
    }

    /** Whether the name, an alias or the name in another language is written just so. */
    public boolean isCalled(String written) {
        return name.written().equals(written)
                || aliases.contains(written)
                || namesByLanguage.values().stream()
                        .anyMatch(other -> other.written().equals(written));
    }

    /** What the person was on that day, in protocol's order. */
    public List<Office> officesOn(LocalDate day) {
        return tenures.stream()
                .filter(tenure -> tenure.isHeldOn(day))
                .map(Tenure::office)
                .toList();
    }
}
