package org.dateline.core.publication;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.dateline.core.sql.JdbcInsert;
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
    public Set<PublicationId> toldOf(Collection<PublicationId> some) {
        if (some.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("select publication_id from hub_ping where publication_id in (:some)")
                .param("some", some.stream().map(PublicationId::value).toList())
                .query((row, n) -> new PublicationId(row.getString("publication_id")))
                .list());
    }

    @Override
    public void told(PublicationId publication) {
        try {
            JdbcInsert.into("hub_ping")
                    .set("publication_id", publication.value())
                    .run(jdbc);
        } catch (DuplicateKeyException anotherNode) {
            // It was told twice, which it bears.
        }
    }
}
