package org.dateline.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.dateline.core.routing.RoutingUse;
import org.dateline.core.routing.RoutingVersions;
import org.springframework.stereotype.Component;

/**
 * Which routing table a release that begins now goes by: one of the administrator's versions, or the one that came with the
 * product. The engine keeps every table that was ever in use, so that a running release keeps its own.
 */
@Component
public class RoutingInUse {

    private static final String DEPLOYMENT = "routing";
    private static final String FILE_NAME = ReleaseBpmn.DMN_FILE.substring(ReleaseBpmn.DMN_FILE.indexOf('/') + 1);

    private final RoutingVersions versions;
    private final RepositoryService repository;

    RoutingInUse(RoutingVersions versions, RepositoryService repository) {
        this.versions = versions;
        this.repository = repository;
    }

    /** What the engine calls the table that is in use. */
    String decision() {
        return versions.uses().stream()
                .findFirst()
                .filter(use -> use.version() != RoutingVersions.SHIPPED)
                .map(RoutingUse::decision)
                .orElseGet(() -> shipped().getId());
    }

    /** Gives a version to the engine; what it calls it is to be kept as being in use. */
    public String deployed(int version, String dmn) {
        if (version == RoutingVersions.SHIPPED) {
            return shipped().getId();
        }
        String deployment = repository
                .createDeployment()
                .name(DEPLOYMENT)
                .addString(DEPLOYMENT + "-" + version + ".dmn", dmn)
                .deploy()
                .getId();
        return repository
                .createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
    }

    /** The table that came with the product. */
    public String shippedDmn() {
        try (InputStream dmn = repository.getDecisionModel(shipped().getId())) {
            return new String(dmn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DecisionDefinition shipped() {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(ReleaseBpmn.REQUIRED_REVIEWS)
                .orderByDecisionDefinitionVersion()
                .desc()
                .list()
                .stream()
                // A file is known to the engine by wherever it lay.
                .filter(decision -> decision.getResourceName().contains(FILE_NAME))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(ReleaseBpmn.DMN_FILE + " is not deployed"));
    }
}
