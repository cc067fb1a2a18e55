package org.dateline.workflow.visit;

import java.util.List;
import java.util.Optional;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.visit.People;
import org.dateline.core.visit.Person;
import org.dateline.core.visit.PersonId;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where press officers keep the people whom visits share, and everybody at the desk looks them up. */
@Service
@Transactional
public class PeopleDesk {

    private final People people;
    private final Visits visits;
    private final Staff staff;

    PeopleDesk(People people, Visits visits, Staff staff) {
        this.people = people;
        this.visits = visits;
        this.staff = staff;
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    /** Those whose names begin as typed; if nothing is typed, the first of all. By name. */
    @Transactional(readOnly = true)
    public List<Person> search(String typed, int most) {
        return typed.isBlank() ? people.first(most) : people.startingWith(typed, most);
    }

    /** The one person who is called just so, or else the one whose name begins so; empty if nobody is, or several are. */
    @Transactional(readOnly = true)
    public Optional<Person> only(String name) {
        List<Person> called = people.called(List.of(name));
        List<Person> found = called.isEmpty() ? people.startingWith(name, 2) : called;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The visits in which the person occurs, the latest first. */
    @Transactional(readOnly = true)
    public List<Visit> visitsOf(PersonId id) {
        return visits.naming(id);
    }

    /**
     * Records a person, or what changed.
     *
     * @throws org.dateline.core.staff.NotEntitledException unless a press officer does it
     * @throws org.dateline.core.visit.StalePersonException if somebody else saved it since it was opened
     */
    public Person record(Person person, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        return people.save(person);
    }
}
