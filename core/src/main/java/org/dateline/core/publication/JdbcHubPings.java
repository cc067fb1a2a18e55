package org.dateline.core.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHubPings implements HubPings {

    private final JdbcClient jdbc;

    JdbcHubPings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PublicationId, Instant> toldOf(Collection<PublicationId> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select publication_id, changed_at from hub_ping where publication_id in (:some)")
                .param("some", some.stream().map(PublicationId::value).toList())
                .query((row, n) ->
                        Map.entry(new PublicationId(row.getString("publication_id")), SqlInstant.of(row, "changed_at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void told(PublicationId item, Instant changedAt) {
        int known = jdbc.sql("update hub_ping set changed_at = ? where publication_id = ?")
                .params(SqlInstant.toColumn(changedAt), item.value())
                .update();
        if (known > 0) {
            return;
        }
        try {
            JdbcInsert.into("hub_ping")
                    .set("publication_id", item.value())
                    .set("changed_at", changedAt)
                    .run(jdbc);
        } catch (DuplicateKeyException anotherNode) {
            // It was told twice, which it bears.
        }
    }
}
