package org.dateline.workflow.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.People;
import org.dateline.core.visit.Person;
import org.dateline.core.visit.PersonId;
import org.dateline.core.visit.Tenure;
import org.dateline.core.visit.Visit;
import org.springframework.stereotype.Component;

/**
 * Sees to it that visits share people: whoever a visit names is linked to the record of that name, or a record is begun. If
 * several people on record have the name, nobody is linked: somebody has to say which of them is meant.
 */
@Component
class SharedPeople {

    private final People people;

    SharedPeople(People people) {
        this.people = people;
    }

    /** @param before the visit as it was, if it was on record: a link that it had stays, whatever became of the name */
    Visit in(Visit visit, Optional<Visit> before) {
        Map<PersonId, Person> linked = people
                .findAll(visit.named().stream()
                        .flatMap(somebody -> somebody.personIfKnown().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Person::id, person -> person));
        List<Counterpart> unlinked = visit.named().stream()
                .filter(somebody -> !isLinked(somebody, linked, before))
                .toList();
        Map<String, Optional<PersonId>> byName = byName(unlinked);
        return visit.linked(somebody -> isLinked(somebody, linked, before)
                ? somebody.personIfKnown()
                : byName.getOrDefault(somebody.name().written(), Optional.empty()));
    }

    private static boolean isLinked(Counterpart somebody, Map<PersonId, Person> onRecord, Optional<Visit> before) {
        Person person = onRecord.get(somebody.person());
        return person != null
                && (person.isCalled(somebody.name().written())
                        || before.stream()
                                .flatMap(visit -> visit.named().stream())
                                .anyMatch(then -> Objects.equals(then.person(), somebody.person())
                                        && then.name().equals(somebody.name())));
    }

    private Map<String, Optional<PersonId>> byName(List<Counterpart> unlinked) {
        Map<String, List<Counterpart>> names = unlinked.stream()
                .collect(Collectors.groupingBy(
                        somebody -> somebody.name().written(), LinkedHashMap::new, Collectors.toList()));
        List<Person> called = people.called(names.keySet());
        Map<String, Optional<PersonId>> found = new LinkedHashMap<>();
        names.forEach((name, all) -> found.put(name, one(name, called, all)));
        return found;
    }

    private Optional<PersonId> one(String name, List<Person> called, List<Counterpart> unlinked) {
        List<Person> exactly = called.stream()
                .filter(person -> person.name().written().equals(name))
                .toList();
        List<Person> candidates = exactly.isEmpty()
                ? called.stream().filter(person -> person.isCalled(name)).toList()
                : exactly;
        return switch (candidates.size()) {
            case 0 -> Optional.of(people.save(begun(unlinked)).id());
            case 1 -> Optional.of(candidates.get(0).id());
            default -> Optional.empty();
        };
    }

    /** A record with what the visit says; since when the offices are held, it does not say. */
    private static Person begun(List<Counterpart> somebody) {
        List<Office> offices = new ArrayList<>();
        somebody.forEach(each -> offices.addAll(each.offices()));
        return new Person(
                PersonId.random(),
                somebody.get(0).honorific(),
                somebody.get(0).name(),
                List.of(),
                Map.of(),
                offices.stream()
                        .distinct()
                        .map(office -> new Tenure(office, null, null))
                        .toList(),
                0);
    }
}
