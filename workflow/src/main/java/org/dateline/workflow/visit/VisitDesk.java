package org.dateline.workflow.visit;

import java.util.List;
import java.util.Optional;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitId;
import org.dateline.core.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where press officers record visits, and everybody at the desk looks them up. */
@Service
@Transactional
public class VisitDesk {

    private final Visits visits;
    private final Staff staff;

    VisitDesk(Visits visits, Staff staff) {
        this.visits = visits;
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

    /**
     * Records a visit, or what changed of it.
     *
     * @throws org.dateline.core.staff.NotEntitledException unless a press officer does it
     * @throws org.dateline.core.visit.StaleVisitException if somebody else saved it since it was opened
     */
    public Visit record(Visit visit, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        return visits.save(visit);
    }
}
