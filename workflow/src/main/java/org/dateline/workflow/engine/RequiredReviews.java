package org.dateline.workflow.engine;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.dateline.core.release.ReleaseState;
import org.dateline.core.staff.ReviewingDesk;
import org.springframework.stereotype.Component;

/** Which desks must clear a release, as the table {@code required-reviews.dmn} says. */
@Component
public class RequiredReviews {

    private final DecisionService decisions;

    RequiredReviews(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** @throws IllegalStateException if the table asks for no desk at all */
    public Set<ReviewingDesk> of(ReleaseState release) {
        Set<ReviewingDesk> desks = EnumSet.noneOf(ReviewingDesk.class);
        decisions
                .evaluateDecisionTableByKey(
                        ReleaseBpmn.REQUIRED_REVIEWS,
                        Variables.putValue("type", release.type().name())
                                .putValue("aboutVisit", release.visitIfAny().isPresent()))
                .collectEntries("desk")
                .forEach(desk -> desks.add(ReviewingDesk.valueOf((String) desk)));
        if (desks.isEmpty()) {
            throw new IllegalStateException("no desk reviews release " + release.id() + ": mend required-reviews.dmn");
        }
        return desks;
    }
}
