package org.dateline.core.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every visit on record. */
public interface Visits {

    Optional<Visit> find(VisitId id);

    /** Every visit, the latest first. */
    List<Visit> all();

    /**
     * Some of the visits that somebody looks for, the latest first.
     *
     * @param after the place behind which they are; null to begin with the latest
     */
    List<Visit> find(VisitSearch search, @Nullable Place after, int most);

    /** A place in the order of visits, the latest first. */
    record Place(LocalDate firstDay, VisitId id) {

        public static Place of(Visit visit) {
            return new Place(visit.period().firstDay(), visit.id());
        }
    }

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
