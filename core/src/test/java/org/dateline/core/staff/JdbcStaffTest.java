package org.dateline.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.dateline.core.Repositories;
import org.dateline.core.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JdbcStaffTest {

    @Parameter
    private TestDatabase database;

    private Staff staff;

    @BeforeEach
    void migrate() {
        staff = new Repositories(database).staff();
    }

    @Test
    void keepsWhatEachMayDo() {
        assertThat(staff.find(People.REVIEWER.id())).contains(People.REVIEWER);
        assertThat(staff.all()).contains(People.AUTHOR, People.APPROVER);
    }

    @Test
    void keepsThePasswordUnlessThereIsANewOne() {
        staff.save(People.AUTHOR, Optional.of("hash"));
        staff.save(People.AUTHOR, Optional.empty());

        assertThat(staff.passwordHash(People.AUTHOR.id())).contains("hash");
    }

    @Test
    void letsNobodySignInWhoHasLeft() {
        staff.save(
                new StaffMember(People.AUTHOR.id(), "Gone", People.AUTHOR.roles(), People.AUTHOR.desks(), false),
                Optional.of("hash"));

        assertThat(staff.passwordHash(People.AUTHOR.id())).isEmpty();
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> staff.entitled(People.AUTHOR.id(), Role.PRESS_OFFICER));
    }

    @Test
    void refusesARoleThatSomebodyHasNot() {
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> staff.entitled(People.AUTHOR.id(), Role.APPROVER));
    }
}
