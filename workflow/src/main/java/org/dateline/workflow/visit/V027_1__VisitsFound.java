package org.dateline.workflow.visit;

import java.util.List;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.VisitSearch;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Gives the words that they are found by to the visits that were recorded before there were such words. */
@Component
class V027_1__VisitsFound extends BaseJavaMigration {

    private record Before(String id, String reference, String principal, String country, String cities) {}

    @Override
    public void migrate(Context context) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        List<Before> visits = jdbc.sql("select id, reference, principal_name, host_country, cities from visit")
                .query((row, n) -> new Before(
                        row.getString("id"),
                        row.getString("reference"),
                        row.getString("principal_name"),
                        row.getString("host_country"),
                        row.getString("cities")))
                .list();
        for (Before visit : visits) {
            List<String> met = jdbc.sql("select name from counterpart where visit_id = ?")
                    .param(visit.id())
                    .query(String.class)
                    .list();
            String words = VisitSearch.foundBy(
                    visit.reference(),
                    visit.principal(),
                    new HostCountry(visit.country()),
                    List.of(visit.cities().split("\n")),
                    met);
            jdbc.sql("update visit set found_by = ? where id = ?")
                    .params(words, visit.id())
                    .update();
        }
    }
}
