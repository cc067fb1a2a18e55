package org.dateline.workflow.engine;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.dateline.core.release.ReleaseState;
import org.dateline.core.staff.ReviewingDesk;
import org.springframework.stereotype.Component;

/** Which desks must clear a release, and how long each has, as the table {@code required-reviews.dmn} says. */
@Component
public class RequiredReviews {

    private final DecisionService decisions;

    RequiredReviews(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** @throws IllegalStateException if the table asks for no desk at all */
    public Set<ReviewingDesk> of(ReleaseState release) {
        Set<ReviewingDesk> desks = EnumSet.noneOf(ReviewingDesk.class);
        rows(release).forEach(row -> desks.add(desk(row)));
        if (desks.isEmpty()) {
            throw new IllegalStateException("no desk reviews release " + release.id() + ": mend required-reviews.dmn");
        }
        return desks;
    }

    /**
     * How many working hours each desk has for its review. Where two rows name a desk, the shorter time counts; where the
     * table gives none, there is none.
     */
    public Map<ReviewingDesk, Duration> hours(ReleaseState release) {
        Map<ReviewingDesk, Duration> hours = new EnumMap<>(ReviewingDesk.class);
        for (DmnDecisionRuleResult row : rows(release)) {
            if (row.get("hours") instanceof Number given) {
                hours.merge(
                        desk(row),
                        Duration.ofHours(given.longValue()),
                        (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        return hours;
    }

    private static ReviewingDesk desk(DmnDecisionRuleResult row) {
        return ReviewingDesk.valueOf((String) row.getEntry("desk"));
    }

    private DmnDecisionTableResult rows(ReleaseState release) {
        return decisions.evaluateDecisionTableByKey(
                ReleaseBpmn.REQUIRED_REVIEWS,
                Variables.putValue("type", release.type().name())
                        .putValue("aboutVisit", release.visitIfAny().isPresent()));
    }
}
