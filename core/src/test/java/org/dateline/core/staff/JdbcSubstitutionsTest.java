package org.dateline.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dateline.core.staff.People.ADMINISTRATOR;
import static org.dateline.core.staff.People.AUTHOR;
import static org.dateline.core.staff.People.COLLEAGUE;
import static org.dateline.core.staff.People.REVIEWER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.core.Repositories;
import org.dateline.core.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JdbcSubstitutionsTest {

    private static final Instant NOW = Instant.parse("2023-04-06T08:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2023, 4, 7);
    private static final Substitution TO_FRIDAY =
            new Substitution(REVIEWER.id(), ReviewingDesk.PROTOCOL, COLLEAGUE.id(), FRIDAY);

    @Parameter
    private TestDatabase database;

    private Substitutions substitutions;

    @BeforeEach
    void migrate() {
        substitutions = new Repositories(database).substitutions();
        substitutions.name(TO_FRIDAY, NOW);
    }

    @Test
    void holdUpToAndWithTheirLastDay() {
        assertThat(substitutions.on(FRIDAY)).containsExactly(TO_FRIDAY);
        assertThat(substitutions.on(FRIDAY.plusDays(1))).isEmpty();
    }

    @Test
    void giveWayToWhoeverIsNamedNext() {
        Substitution other = new Substitution(REVIEWER.id(), ReviewingDesk.PROTOCOL, AUTHOR.id(), FRIDAY);
        Substitution legal = new Substitution(REVIEWER.id(), ReviewingDesk.LEGAL, AUTHOR.id(), FRIDAY);
        substitutions.name(other, NOW);
        substitutions.name(legal, NOW);

        assertThat(substitutions.on(FRIDAY)).containsExactly(other, legal);
    }

    @Test
    void endWhenSomebodyIsBack() {
        substitutions.end(REVIEWER.id(), ReviewingDesk.LEGAL, NOW);
        assertThat(substitutions.on(FRIDAY)).containsExactly(TO_FRIDAY);

        substitutions.end(REVIEWER.id(), ReviewingDesk.PROTOCOL, NOW);
        assertThat(substitutions.on(FRIDAY)).isEmpty();
    }

    @Test
    void giveTheSubstituteThatDeskAndNoMore() {
        StaffMember standingIn =
                Substitution.enlarged(COLLEAGUE, substitutions.on(FRIDAY), List.of(REVIEWER, COLLEAGUE));

        assertThat(standingIn.speaksFor(ReviewingDesk.PROTOCOL)).isTrue();
        assertThat(standingIn.speaksFor(ReviewingDesk.LEGAL)).isFalse();
        assertThat(standingIn.roles()).containsExactlyInAnyOrder(Role.PRESS_OFFICER, Role.REVIEWER);
        assertThat(Substitution.enlarged(AUTHOR, substitutions.on(FRIDAY), List.of(REVIEWER, AUTHOR)))
                .isEqualTo(AUTHOR);
    }

    @Test
    void giveNothingThatTheAbsentHasNotAnyMore() {
        StaffMember left = new StaffMember(REVIEWER.id(), "Left", REVIEWER.roles(), REVIEWER.desks(), false);
        StaffMember moved =
                new StaffMember(REVIEWER.id(), "Moved", REVIEWER.roles(), Set.of(ReviewingDesk.LEGAL), true);

        for (StaffMember absent : List.of(left, moved)) {
            assertThat(Substitution.enlarged(COLLEAGUE, List.of(TO_FRIDAY), List.of(absent, COLLEAGUE)))
                    .isEqualTo(COLLEAGUE);
        }
    }

    @Test
    void areNotForAdministratorsNorForOneself() {
        Substitution administrator =
                new Substitution(REVIEWER.id(), ReviewingDesk.PROTOCOL, ADMINISTRATOR.id(), FRIDAY);

        assertThat(Substitution.enlarged(ADMINISTRATOR, List.of(administrator), List.of(REVIEWER, ADMINISTRATOR)))
                .isEqualTo(ADMINISTRATOR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Substitution(REVIEWER.id(), ReviewingDesk.LEGAL, REVIEWER.id(), FRIDAY));
    }
}
