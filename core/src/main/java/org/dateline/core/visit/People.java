package org.dateline.core.visit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everybody on record; visits share them. */
public interface People {

    Optional<Person> find(PersonId id);

    /** Those of the ids that are on record, in no order. */
    List<Person> findAll(Collection<PersonId> ids);

    /**
     * Look-ahead: people of whose name, alias or name in another language a word begins as typed, whatever the case and
     * accents; by name.
     *
     * @param typed nothing typed finds nobody
     */
    List<Person> startingWith(String typed, int most);

    /** Those who are called just so, by their name, an alias or the name in another language; in no order. */
    List<Person> called(Collection<String> names);

    /** Everybody, by name, as far as {@code most} reaches. */
    List<Person> first(int most);

    /**
     * Records a person, or what changed.
     *
     * @return the person with the new version
     * @throws StalePersonException if somebody else saved it since it was loaded
     */
    Person save(Person person);
}
