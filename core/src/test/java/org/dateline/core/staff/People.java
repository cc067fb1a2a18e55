package org.dateline.core.staff;

import java.util.EnumSet;
import java.util.Set;

/** The people of the tests. */
public final class People {

    public static final StaffMember AUTHOR = of("author", "Amina Rahimi", Role.PRESS_OFFICER);
    public static final StaffMember COLLEAGUE = of("colleague", "Luca Meier", Role.PRESS_OFFICER);
    public static final StaffMember REVIEWER = new StaffMember(
            new StaffId("reviewer"), "Henrik Dahl", Set.of(Role.REVIEWER), EnumSet.allOf(ReviewingDesk.class), true);
    public static final StaffMember APPROVER = of("approver", "Grace Okello", Role.APPROVER);
    public static final StaffMember ADMINISTRATOR = of("administrator", "Tomás Rivera", Role.ADMINISTRATOR);

    private People() {}

    public static void settleIn(Staff staff) {
        for (StaffMember member : new StaffMember[] {AUTHOR, COLLEAGUE, REVIEWER, APPROVER, ADMINISTRATOR}) {
            staff.save(member, java.util.Optional.empty());
        }
    }

    private static StaffMember of(String id, String name, Role role) {
        return new StaffMember(new StaffId(id), name, Set.of(role), Set.of(), true);
    }
}
