package org.dateline.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.dateline.core.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visits that an office recorded before visits had references. */
class VisitReferencesMigrationTest {

    @ParameterizedTest
    @EnumSource
    void givesReferencesInTheOrderOfTheirDays(TestDatabase database) {
        DataSource source = database.empty();
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/vendor/" + database.vendor());
        flyway.target("10").load().migrate();
        JdbcClient jdbc = JdbcClient.create(source);
        jdbc.sql("insert into staff_member (id, name, active, password_hash) values ('author', 'Author', true, '')")
                .update();
        visit(jdbc, "1", "2023-06-01");
        visit(jdbc, "2", "2023-04-03");
        visit(jdbc, "3", "2022-04-03");

        flyway.target("latest").load().migrate();

        assertThat(jdbc.sql("select reference from visit order by id")
                        .query(String.class)
                        .list())
                .containsExactly("V/2023/002", "V/2023/001", "V/2022/001");
        assertThat(jdbc.sql("select last_number from reference_counter where series = 'V/2023'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private static void visit(JdbcClient jdbc, String id, String day) {
        jdbc.sql("insert into visit (id, principal_honorific, principal_name, principal_family_name, principal_office,"
                        + " principal_institution, principal_acronym, kind, host_country, cities, starts_on, ends_on,"
                        + " notes, recorded_by, version) values ('" + id + "', '', 'Amy Pope', 'Pope', 'Head', '', '',"
                        + " 'OFFICIAL', 'KE', '', date '" + day + "', date '" + day + "', '', 'author', 1)")
                .update();
    }
}
