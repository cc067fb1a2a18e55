package org.dateline.workflow.routing;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.review.Route;
import org.dateline.core.review.WorkingHours;
import org.dateline.core.routing.RoutingFacts;
import org.dateline.core.routing.RoutingUse;
import org.dateline.core.routing.RoutingVersion;
import org.dateline.core.routing.RoutingVersions;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.workflow.engine.RoutingInUse;
import org.dateline.workflow.engine.RoutingTable;
import org.dateline.workflow.engine.RoutingTableCheck;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings in the routing table: it is checked, kept as a version, tried on a sample, and only then taken into use. Releases
 * that were begun before keep the table that they were begun under.
 */
@Service
@Transactional
public class RoutingDesk {

    /**
     * What a table would do with a release that is submitted now.
     *
     * @param due by when each desk that has any hours is to have spoken
     */
    public record Rehearsal(Route route, Map<ReviewingDesk, Instant> due) {

        public Rehearsal {
            due = Map.copyOf(due);
        }

        /** The desks that would be asked, in their order. */
        public List<ReviewingDesk> desks() {
            return route.desks().stream().sorted().toList();
        }

        public Optional<Instant> dueOf(ReviewingDesk desk) {
            return Optional.ofNullable(due.get(desk));
        }
    }

    private final RoutingVersions versions;
    private final RoutingInUse inUse;
    private final WorkingHours workingHours;
    private final Staff staff;
    private final Clock clock;

    RoutingDesk(RoutingVersions versions, RoutingInUse inUse, WorkingHours workingHours, Staff staff, Clock clock) {
        this.versions = versions;
        this.inUse = inUse;
        this.workingHours = workingHours;
        this.staff = staff;
        this.clock = clock;
    }

    /** Checks a table and, if releases can go by it, keeps it as the next version. It is not in use yet. */
    public RoutingTableCheck.Result bring(String dmn, String why, StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        RoutingTableCheck.Result result = RoutingTableCheck.check(dmn);
        if (result.usable()) {
            versions.add(dmn, why.strip(), by, clock.instant());
        }
        return result;
    }

    /**
     * Has every release go by a version that is begun from now on.
     *
     * @param version {@link RoutingVersions#SHIPPED} for the one that came with the product
     * @return false if there is no such version
     */
    public boolean use(int version, String why, StaffId by) {
        Optional<String> dmn = content(version, by);
        if (dmn.isEmpty()) {
            return false;
        }
        if (version != inUse(by)) {
            String decision = inUse.deployed(version, dmn.get());
            versions.use(new RoutingUse(version, decision, by, clock.instant(), why.strip()));
        }
        return true;
    }

    /**
     * What a version would say of a release; nothing is begun.
     *
     * @return nothing if there is no such version
     */
    @Transactional(readOnly = true)
    public Optional<Rehearsal> rehearse(int version, RoutingFacts facts, StaffId by) {
        return content(version, by).map(dmn -> {
            Route route = RoutingTable.of(dmn).route(facts);
            Instant now = clock.instant();
            Map<ReviewingDesk, Instant> due = new EnumMap<>(ReviewingDesk.class);
            route.hours().forEach((desk, hours) -> due.put(desk, workingHours.after(now, hours)));
            return new Rehearsal(route, due);
        });
    }

    /** The last version first. */
    @Transactional(readOnly = true)
    public List<RoutingVersion> versions(StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        return versions.all();
    }

    /** From when on which version was in use, the last first. */
    @Transactional(readOnly = true)
    public List<RoutingUse> uses(StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        return versions.uses();
    }

    @Transactional(readOnly = true)
    public int inUse(StaffId by) {
        return uses(by).stream().findFirst().map(RoutingUse::version).orElse(RoutingVersions.SHIPPED);
    }

    /** A version, to be looked at or edited on. */
    @Transactional(readOnly = true)
    public Optional<String> content(int version, StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        return version == RoutingVersions.SHIPPED ? Optional.of(inUse.shippedDmn()) : versions.content(version);
    }
}
