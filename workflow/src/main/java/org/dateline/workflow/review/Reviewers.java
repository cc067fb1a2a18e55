package org.dateline.workflow.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dateline.core.rendition.Organization;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.staff.Substitution;
import org.dateline.core.staff.Substitutions;
import org.springframework.stereotype.Component;

/** The staff as they are today: with the desks for which they stand in. */
@Component
public class Reviewers {

    private final Staff staff;
    private final Substitutions substitutions;
    private final Organization organization;
    private final Clock clock;

    Reviewers(Staff staff, Substitutions substitutions, Organization organization, Clock clock) {
        this.staff = staff;
        this.substitutions = substitutions;
        this.organization = organization;
        this.clock = clock;
    }

    /** Everybody who ever worked here. */
    public List<StaffMember> everybody() {
        List<Substitution> holding = substitutions.on(today());
        List<StaffMember> everybody = staff.all();
        return everybody.stream()
                .map(member -> Substitution.enlarged(member, holding, everybody))
                .toList();
    }

    /** @throws NotEntitledException if nobody has that name */
    public StaffMember member(StaffId id) {
        return everybody().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotEntitledException(id, "work here"));
    }

    /**
     * The member, if they review, in their own right or for somebody absent.
     *
     * @throws NotEntitledException if not
     */
    StaffMember reviewer(StaffId id) {
        StaffMember member = member(id);
        if (!member.may(Role.REVIEWER)) {
            throw new NotEntitledException(id, "act as " + Role.REVIEWER);
        }
        return member;
    }

    /**
     * The member, if they write releases or review them.
     *
     * @throws NotEntitledException if not
     */
    StaffMember memberWhoMayAsk(StaffId id) {
        StaffMember member = member(id);
        if (!member.may(Role.PRESS_OFFICER) && !member.may(Role.REVIEWER)) {
            throw new NotEntitledException(id, "ask one more desk");
        }
        return member;
    }

    /** For whom somebody speaks who does not speak for the desk in their own right. */
    List<StaffId> absentBehind(StaffId id, ReviewingDesk desk) {
        boolean ownRight =
                staff.find(id).filter(member -> member.speaksFor(desk)).isPresent();
        return ownRight
                ? List.of()
                : substitutions.on(today()).stream()
                        .filter(each -> each.substitute().equals(id) && each.desk() == desk)
                        .map(Substitution::absent)
                        .filter(absent -> staff.find(absent)
                                .filter(member -> member.speaksFor(desk))
                                .isPresent())
                        .toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), organization.zone());
    }
}
