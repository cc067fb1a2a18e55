package org.dateline.workflow.step;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.workflow.review.ReviewDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The desks for each of which the process opens a review. Public, because an expression calls it by reflection. */
@Component
public class OutstandingReviews {

    private final ReviewDesk reviews;

    OutstandingReviews(ReviewDesk reviews) {
        this.reviews = reviews;
    }

    public List<String> of(DelegateExecution execution) {
        return reviews.outstanding(new ReleaseId(execution.getProcessBusinessKey())).stream()
                .map(ReviewingDesk::name)
                .toList();
    }

    /** By when the desk of this task is to speak; null if the table gives it no hours. */
    public @Nullable Date due(DelegateExecution execution) {
        return reviews.due(new ReleaseId(execution.getProcessBusinessKey()), ReviewingDesk.valueOf((String)
                        execution.getVariable("desk")))
                .map(Date::from)
                .orElse(null);
    }
}
