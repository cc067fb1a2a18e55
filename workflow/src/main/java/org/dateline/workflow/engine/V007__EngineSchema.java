package org.dateline.workflow.engine;

import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/**
 * The engine's own tables, from the scripts in the engine's jar. H2 in PostgreSQL mode takes the same ones, so the engine
 * speaks one dialect everywhere.
 */
@Component
class V007__EngineSchema extends BaseJavaMigration {

    private static final List<String> SCRIPTS = List.of(
            "activiti.postgres.create.engine.sql",
            "activiti.postgres.create.history.sql",
            "activiti.postgres.create.identity.sql",
            "activiti.postgres.create.case.engine.sql",
            "activiti.postgres.create.case.history.sql",
            "activiti.postgres.create.decision.engine.sql",
            "activiti.postgres.create.decision.history.sql");

    @Override
    public void migrate(Context context) {
        ResourceDatabasePopulator scripts = new ResourceDatabasePopulator();
        SCRIPTS.forEach(
                script -> scripts.addScript(new ClassPathResource("org/camunda/bpm/engine/db/create/" + script)));
        scripts.execute(new SingleConnectionDataSource(context.getConnection(), true));
    }
}
