package org.dateline.workflow.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.staff.Substitution;
import org.dateline.core.staff.Substitutions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where reviewers say who stands in for them while they are away. */
@Service
@Transactional
public class SubstituteDesk {

    private final Substitutions substitutions;
    private final Reviewers reviewers;
    private final Staff staff;
    private final Clock clock;

    SubstituteDesk(Substitutions substitutions, Reviewers reviewers, Staff staff, Clock clock) {
        this.substitutions = substitutions;
        this.reviewers = reviewers;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Somebody stands in for the member at one of their own desks, from now to the end of a day.
     *
     * @throws NotEntitledException if it is not their desk, or the other cannot be named
     * @throws IllegalArgumentException if the day is past
     */
    public void name(ReviewingDesk desk, StaffId substitute, LocalDate lastDay, StaffId by) {
        StaffMember absent = staff.entitled(by, Role.REVIEWER);
        if (!absent.speaksFor(desk)) {
            throw new NotEntitledException(by, "name a substitute for " + desk);
        }
        if (staff.find(substitute).filter(Substitution::canBeNamed).isEmpty()) {
            throw new NotEntitledException(substitute, "stand in for " + desk);
        }
        Substitution substitution = new Substitution(by, desk, substitute, lastDay);
        if (!substitution.holdsOn(reviewers.today())) {
            throw new IllegalArgumentException("the last day is past: " + lastDay);
        }
        substitutions.name(substitution, clock.instant());
    }

    /** The member is back. */
    public void end(ReviewingDesk desk, StaffId by) {
        staff.entitled(by, Role.REVIEWER);
        substitutions.end(by, desk, clock.instant());
    }

    /** Whom the member has named, and for whom they stand in themselves. */
    @Transactional(readOnly = true)
    public List<Substitution> about(StaffId who) {
        return substitutions.on(reviewers.today()).stream()
                .filter(each -> each.absent().equals(who) || each.substitute().equals(who))
                .toList();
    }

    /** Those whom the member can name. */
    @Transactional(readOnly = true)
    public List<StaffMember> candidates(StaffId by) {
        return staff.all().stream()
                .filter(Substitution::canBeNamed)
                .filter(member -> !member.id().equals(by))
                .toList();
    }

    /** The first day that can still be the last of an absence. */
    public LocalDate today() {
        return reviewers.today();
    }
}
