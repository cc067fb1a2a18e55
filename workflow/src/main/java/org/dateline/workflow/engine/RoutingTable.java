package org.dateline.workflow.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.dateline.core.review.Route;
import org.dateline.core.routing.RoutingFacts;
import org.dateline.core.staff.ReviewingDesk;

/**
 * A routing table by itself, away from any release: to be checked, and asked what it would say. Its rules are rows; every
 * row that fits names a desk. Where two name the same desk the shorter time counts; where two ask for different numbers of
 * reviewers, the larger.
 */
public final class RoutingTable {

    /** What a row names instead of a desk, where nobody need review. */
    public static final String NOBODY = "NONE";

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    private RoutingTable(String dmn) {
        decision = ENGINE.parseDecision(
                ReleaseBpmn.REQUIRED_REVIEWS, new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
    }

    /** A table that {@link RoutingTableCheck} found usable. */
    public static RoutingTable of(String dmn) {
        return new RoutingTable(dmn);
    }

    /**
     * What it says of a release.
     *
     * @throws IllegalStateException if it names no desk and does not say that nobody need review, either
     */
    public Route route(RoutingFacts facts) {
        return route(rows(facts));
    }

    List<Map<String, Object>> rows(RoutingFacts facts) {
        return ENGINE.evaluateDecisionTable(decision, variables(facts)).getResultList();
    }

    static VariableMap variables(RoutingFacts facts) {
        return Variables.putValue("type", facts.type().name())
                .putValue("aboutVisit", facts.aboutVisit())
                .putValue("principal", facts.principal().name())
                .putValue("counterparts", facts.counterparts().name())
                .putValue("topics", facts.topicsInOneLine())
                .putValue("language", facts.language().tag())
                .putValue("quotations", facts.quotations());
    }

    static Route route(List<Map<String, Object>> rows) {
        Map<ReviewingDesk, Duration> hours = new EnumMap<>(ReviewingDesk.class);
        Map<ReviewingDesk, Integer> reviewers = new EnumMap<>(ReviewingDesk.class);
        for (Map<String, Object> row : rows) {
            if (NOBODY.equals(row.get("desk"))) {
                continue;
            }
            ReviewingDesk desk = ReviewingDesk.valueOf(String.valueOf(row.get("desk")));
            reviewers.merge(desk, row.get("reviewers") instanceof Number given ? given.intValue() : 1, Math::max);
            if (row.get("hours") instanceof Number given) {
                hours.merge(desk, Duration.ofHours(given.longValue()), RoutingTable::shorter);
            }
        }
        if (reviewers.isEmpty()) {
            if (rows.isEmpty()) {
                throw new IllegalStateException("the routing table names no desk");
            }
            return Route.NONE;
        }
        int most = reviewers.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return new Route(reviewers.keySet(), hours, Math.min(most, reviewers.size()));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
