package org.dateline.workflow.visit;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.dateline.core.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class VisitsFoundMigrationTest {

    @ParameterizedTest
    @EnumSource
    void letsVisitsBeFoundThatWereRecordedBefore(TestDatabase database) {
        DataSource source = database.empty();
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/vendor/" + database.vendor())
                .javaMigrations(new V027_1__VisitsFound());
        flyway.target("22").load().migrate();
        JdbcClient jdbc = JdbcClient.create(source);
        jdbc.sql("insert into staff_member (id, name, active, password_hash) values ('author', 'Author', true, '')")
                .update();
        jdbc.sql("insert into visit (id, reference, principal_honorific, principal_name, principal_family_name,"
                        + " principal_office, principal_institution, principal_acronym, kind, host_country, cities,"
                        + " starts_on, ends_on, notes, recorded_by, version) values ('1', 'V/2023/004', '',"
                        + " 'António Vitorino', 'Vitorino', 'Head', '', '', 'OFFICIAL', 'KE', 'Nairobi',"
                        + " date '2023-06-01', date '2023-06-02', '', 'author', 1)")
                .update();
        jdbc.sql("insert into meeting (visit_id, position, meeting_on, place, outcome)"
                        + " values ('1', 0, date '2023-06-01', '', '')")
                .update();
        jdbc.sql("insert into counterpart (visit_id, meeting_position, position, honorific, name, family_name)"
                        + " values ('1', 0, 0, '', 'Wanjirũ KAMAU', 'KAMAU')")
                .update();

        flyway.target("latest").load().migrate();

        assertThat(jdbc.sql("select found_by from visit").query(String.class).single())
                .isEqualTo(" v2023004 antonio vitorino kenya nairobi wanjiru kamau ");
    }
}
