package org.dateline.core.staff;

import java.util.EnumSet;
import java.util.Set;

/**
 * A member of the staff.
 *
 * @param name as colleagues read it
 * @param desks the reviewing desks they may speak for; only a reviewer has any
 * @param active false once they have left: they stay in the record, and may do nothing
 */
public record StaffMember(StaffId id, String name, Set<Role> roles, Set<ReviewingDesk> desks, boolean active) {

    public StaffMember {
        roles = Set.copyOf(roles);
        desks = Set.copyOf(desks);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a member of the staff has a name");
        }
        if (!desks.isEmpty() && !roles.contains(Role.REVIEWER)) {
            throw new IllegalArgumentException("only a reviewer speaks for a reviewing desk: " + id);
        }
    }

    public boolean may(Role role) {
        return active && roles.contains(role);
    }

    public boolean speaksFor(ReviewingDesk desk) {
        return may(Role.REVIEWER) && desks.contains(desk);
    }

    /** The member while they stand in at these desks for somebody absent. */
    public StaffMember standingIn(Set<ReviewingDesk> others) {
        Set<Role> more = EnumSet.of(Role.REVIEWER);
        more.addAll(roles);
        Set<ReviewingDesk> all = EnumSet.noneOf(ReviewingDesk.class);
        all.addAll(desks);
        all.addAll(others);
        return new StaffMember(id, name, more, all, active);
    }
}
