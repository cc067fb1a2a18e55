package org.dateline.core.visit;

import java.util.List;
import java.util.Optional;

/** Every visit on record. */
public interface Visits {

    Optional<Visit> find(VisitId id);

    /** Every visit, the latest first. */
    List<Visit> all();

    /** All that is on record about the visit. */
    Optional<VisitRecord> record(VisitId id);

    /** The visits in which the person occurs, in whatever part, the latest first. */
    List<Visit> naming(PersonId person);

    /**
     * Records a visit, or what changed of it.
     *
     * @return the visit with its new version, and with the reference that it is given when it is first recorded
     * @throws StaleVisitException if somebody else saved it since it was loaded
     */
    Visit save(Visit visit);
}
