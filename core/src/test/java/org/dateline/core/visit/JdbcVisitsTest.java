package org.dateline.core.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.dateline.core.Repositories;
import org.dateline.core.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JdbcVisitsTest {

    @Parameter
    private TestDatabase database;

    private Visits visits;

    @BeforeEach
    void migrate() {
        visits = new Repositories(database).visits();
    }

    @Test
    void keepsEveryFactOfAVisit() {
        Visit saved = visits.save(SeedVisit.toChina());

        assertThat(visits.find(SeedVisit.ID)).contains(saved);
        assertThat(visits.all()).containsExactly(saved);
        assertThat(saved).usingRecursiveComparison().ignoringFields("version").isEqualTo(SeedVisit.toChina());
    }

    @Test
    void refusesAVisitThatSomebodyElseChanged() {
        Visit first = visits.save(SeedVisit.toChina());
        visits.save(first);

        assertThatExceptionOfType(StaleVisitException.class).isThrownBy(() -> visits.save(first));
    }
}
