package org.dateline.web.desk.substitute;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffMember;
import org.dateline.web.page.Problems;

/** Who stands in, as it was typed. What a browser leaves out is empty. */
record SubstituteForm(String desk, String substitute, String lastDay) {

    static final SubstituteForm EMPTY = new SubstituteForm("", "", "");

    SubstituteForm {
        desk = requireNonNullElse(desk, "");
        substitute = requireNonNullElse(substitute, "");
        lastDay = requireNonNullElse(lastDay, "");
    }

    Optional<ReviewingDesk> desk(StaffMember absent, Problems problems) {
        Optional<ReviewingDesk> known = Arrays.stream(ReviewingDesk.values())
                .filter(each -> each.name().equals(desk) && absent.speaksFor(each))
                .findFirst();
        if (known.isEmpty()) {
            problems.add("desk", "substitute.problem.desk");
        }
        return known;
    }

    Optional<StaffMember> substitute(List<StaffMember> candidates, Problems problems) {
        Optional<StaffMember> known = candidates.stream()
                .filter(member -> member.id().value().equals(substitute))
                .findFirst();
        if (known.isEmpty()) {
            problems.add("substitute", "substitute.problem.substitute");
        }
        return known;
    }

    Optional<LocalDate> lastDay(LocalDate today, Problems problems) {
        try {
            LocalDate day = LocalDate.parse(lastDay.strip());
            if (!day.isBefore(today)) {
                return Optional.of(day);
            }
            problems.add("lastDay", "substitute.problem.past");
        } catch (DateTimeParseException notADay) {
            problems.add("lastDay", "release.problem.date");
        }
        return Optional.empty();
    }
}
