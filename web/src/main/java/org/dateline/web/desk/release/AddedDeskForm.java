package org.dateline.web.desk.release;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.Optional;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.web.page.Problems;

/** Which desk is to review a text besides, and why, as it was typed. What a browser leaves out is empty. */
record AddedDeskForm(String otherDesk, String addReason) {

    static final AddedDeskForm EMPTY = new AddedDeskForm("", "");
    static final int LONGEST = 2_000;

    AddedDeskForm {
        otherDesk = requireNonNullElse(otherDesk, "");
        // Without the character that no database keeps in a text.
        addReason = requireNonNullElse(addReason, "").replace("\u0000", "");
    }

    /** The desk that was chosen, if everything is in order. */
    Optional<ReviewingDesk> desk(Problems problems) {
        Optional<ReviewingDesk> desk = Arrays.stream(ReviewingDesk.values())
                .filter(known -> known.name().equals(otherDesk))
                .findFirst();
        if (desk.isEmpty()) {
            problems.add("otherDesk", "review.problem.otherDesk");
        }
        if (addReason.isBlank()) {
            problems.add("addReason", "release.problem.reason");
        } else if (addReason.length() > LONGEST) {
            problems.add("addReason", "release.problem.tooLong", LONGEST);
        }
        return problems.isEmpty() ? desk : Optional.empty();
    }
}
