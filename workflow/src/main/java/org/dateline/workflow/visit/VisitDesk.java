package org.dateline.workflow.visit;

import java.util.List;
import java.util.Optional;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitId;
import org.dateline.core.visit.VisitRecord;
import org.dateline.core.visit.VisitSearch;
import org.dateline.core.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where press officers record visits, and everybody at the desk looks them up. */
@Service
@Transactional
public class VisitDesk {

    private final Visits visits;
    private final SharedPeople people;
    private final Staff staff;

    VisitDesk(Visits visits, SharedPeople people, Staff staff) {
        this.visits = visits;
        this.people = people;
        this.staff = staff;
    }

    @Transactional(readOnly = true)
    public Optional<Visit> find(VisitId id) {
        return visits.find(id);
    }

    /** Every visit, the latest first. */
    @Transactional(readOnly = true)
    public List<Visit> all() {
        return visits.all();
    }

    /** All that is on record about the visit: what a text about it is compared with. */
    @Transactional(readOnly = true)
    public Optional<VisitRecord> record(VisitId id) {
        return visits.record(id);
    }

    /** The visits that somebody looks for, the latest first. */
    @Transactional(readOnly = true)
    public List<Visit> find(VisitSearch search) {
        return search.among(visits.all());
    }

    /**
     * Records a visit, or what changed of it, and with it the people whom it names and of whom there was no record yet.
     *
     * @throws org.dateline.core.staff.NotEntitledException unless a press officer does it
     * @throws org.dateline.core.visit.StaleVisitException if somebody else saved it since it was opened
     */
    public Visit record(Visit visit, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        return visits.save(people.in(visit, visits.find(visit.id())));
    }
}
