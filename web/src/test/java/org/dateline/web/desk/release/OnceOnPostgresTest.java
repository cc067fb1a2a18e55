package org.dateline.web.desk.release;

import java.sql.Connection;
import java.sql.SQLException;
import org.dateline.core.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL, whose locks and snapshots are not H2's. */
class OnceOnPostgresTest extends OnceTest {

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) throws SQLException {
        try (Connection connection = TestDatabase.POSTGRESQL.empty().getConnection()) {
            String url = connection.getMetaData().getURL();
            properties.add("spring.datasource.url", () -> url);
            properties.add("spring.datasource.username", () -> "postgres");
        }
    }
}
