package org.dateline.web.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes a request as one of the four people of a settled office. */
public final class As {

    private As() {}

    public static RequestPostProcessor author() {
        return of("author", Role.PRESS_OFFICER);
    }

    public static RequestPostProcessor reviewer() {
        return authentication(new StaffAuthentication(new StaffMember(
                new StaffId("reviewer"), "Reviewer", Set.of(Role.REVIEWER), EnumSet.allOf(ReviewingDesk.class), true)));
    }

    public static RequestPostProcessor approver() {
        return of("approver", Role.APPROVER);
    }

    public static RequestPostProcessor administrator() {
        return of("administrator", Role.ADMINISTRATOR);
    }

    public static RequestPostProcessor member(StaffMember member) {
        return authentication(new StaffAuthentication(member));
    }

    private static RequestPostProcessor of(String id, Role role) {
        return authentication(
                new StaffAuthentication(new StaffMember(new StaffId(id), id, Set.of(role), Set.of(), true)));
    }
}
