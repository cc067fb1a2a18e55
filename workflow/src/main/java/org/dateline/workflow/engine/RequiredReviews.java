package org.dateline.workflow.engine;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.dateline.core.ledger.History;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseState;
import org.dateline.core.release.Releases;
import org.dateline.core.review.Route;
import org.dateline.core.routing.RoutingFacts;
import org.dateline.core.visit.Visits;
import org.springframework.stereotype.Component;

/**
 * Which desks must clear a release, and how long each has: as the routing table says under which it was begun, and besides
 * those that somebody added.
 */
@Component
public class RequiredReviews {

    private final DecisionService decisions;
    private final RuntimeService runtime;
    private final RoutingInUse inUse;
    private final Releases releases;
    private final Visits visits;
    private final Ledger ledger;

    RequiredReviews(
            DecisionService decisions,
            RuntimeService runtime,
            RoutingInUse inUse,
            Releases releases,
            Visits visits,
            Ledger ledger) {
        this.decisions = decisions;
        this.runtime = runtime;
        this.inUse = inUse;
        this.releases = releases;
        this.visits = visits;
        this.ledger = ledger;
    }

    /** @throws IllegalStateException if the table neither names a desk nor says that none need review */
    public Route of(Release release) {
        ReleaseState state = release.state();
        RoutingFacts facts = RoutingFacts.of(
                state.type(),
                state.visitIfAny().flatMap(visits::find),
                releases.currentRevision(release).text());
        return RoutingTable.route(decisions
                        .evaluateDecisionTableById(table(release.id()), RoutingTable.variables(facts))
                        .getResultList())
                .with(new History(ledger.of(release.id().value())).desksAdded());
    }

    /** The table under which the release was begun; that in use now, if it was begun before tables had versions. */
    private String table(ReleaseId id) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.value(), ReleaseBpmn.PROCESS)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .map(instance -> runtime.getVariable(instance, ReleaseBpmn.ROUTING))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElseGet(inUse::decision);
    }
}
