package org.dateline.core.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A reviewer is out of the office: until a day, somebody else may do at one desk what they may do. The substitute speaks in
 * their own name, and four eyes hold for them as for anybody. A substitute has no substitute.
 *
 * @param absent the reviewer who named the substitute
 * @param lastDay the last day on which it holds, in the organization's zone
 */
public record Substitution(StaffId absent, ReviewingDesk desk, StaffId substitute, LocalDate lastDay) {

    public Substitution {
        if (absent.equals(substitute)) {
            throw new IllegalArgumentException("nobody stands in for themselves: " + absent);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(lastDay);
    }

    /** Whether somebody can be named: an administrator has no part in what is published. */
    public static boolean canBeNamed(StaffMember member) {
        return member.may(Role.PRESS_OFFICER) || member.may(Role.REVIEWER) || member.may(Role.APPROVER);
    }

    /**
     * The member with the desks for which they stand in: those of absent reviewers who could still speak for them.
     *
     * @param holding the substitutions that hold now
     */
    public static StaffMember enlarged(
            StaffMember member, List<Substitution> holding, Collection<StaffMember> everybody) {
        Set<ReviewingDesk> desks = EnumSet.noneOf(ReviewingDesk.class);
        holding.stream()
                .filter(substitution -> substitution.substitute().equals(member.id()))
                .filter(substitution -> everybody.stream()
                        .anyMatch(absent ->
                                absent.id().equals(substitution.absent()) && absent.speaksFor(substitution.desk())))
                .forEach(substitution -> desks.add(substitution.desk()));
        return desks.isEmpty() || !canBeNamed(member) ? member : member.standingIn(desks);
    }
}
