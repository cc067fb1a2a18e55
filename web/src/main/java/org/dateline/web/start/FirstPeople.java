package org.dateline.web.start;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.notice.NoticeChoice;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;

/** The four people whom an empty office starts with: one a role, so that four eyes hold from the first release on. */
final class FirstPeople {

    static final StaffMember AUTHOR = member("author", "Leila Haddad", Role.PRESS_OFFICER);
    static final StaffMember REVIEWER = new StaffMember(
            new StaffId("reviewer"),
            "Tomasz Zieliński",
            Set.of(Role.REVIEWER),
            EnumSet.allOf(ReviewingDesk.class),
            true);
    static final StaffMember APPROVER = member("approver", "Wanjiru Kamau", Role.APPROVER);
    static final StaffMember ADMINISTRATOR = member("administrator", "Diego Paredes", Role.ADMINISTRATOR);

    private static final int DAILY_HOUR = 8;

    private FirstPeople() {}

    static List<StaffMember> all() {
        return List.of(AUTHOR, REVIEWER, APPROVER, ADMINISTRATOR);
    }

    /** They are told at once, at addresses that belong to nobody (RFC 2606). */
    static NoticeChoice noticesOf(StaffMember member) {
        return new NoticeChoice(member.id(), member.id() + "@example.org", NoticeChoice.Delivery.AT_ONCE, DAILY_HOUR);
    }

    private static StaffMember member(String id, String name, Role role) {
        return new StaffMember(new StaffId(id), name, Set.of(role), Set.of(), true);
    }
}
