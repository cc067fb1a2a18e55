package org.dateline.web.security;

import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The member of the staff who makes the request, as the database knows them at this moment. A controller asks for it with
 * {@code @AuthenticationPrincipal SignedIn signedIn}.
 */
public record SignedIn(StaffMember member) implements AuthenticatedPrincipal {

    public StaffId id() {
        return member.id();
    }

    @Override
    public String getName() {
        return member.id().value();
    }

    public boolean may(Role role) {
        return member.may(role);
    }

    public boolean isPressOfficer() {
        return may(Role.PRESS_OFFICER);
    }

    public boolean isReviewer() {
        return may(Role.REVIEWER);
    }

    public boolean isApprover() {
        return may(Role.APPROVER);
    }

    public boolean isAdministrator() {
        return may(Role.ADMINISTRATOR);
    }
}
