package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.dateline.core.TestDatabase;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.release.CorrectionKind;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.staff.People;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.workflow.approval.ApprovalDesk;
import org.dateline.workflow.correction.CorrectionDesk;
import org.dateline.workflow.correction.WithdrawalDesk;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.review.ReviewDesk;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whichever statement fails in the middle of an act, its commit included, nothing of the act is in any table, the engine's
 * included; and the act can be done again.
 */
@ParameterizedClass
@EnumSource
class NothingIsLostTest {

    private static final String WARNED = "The Director General met H.E. QIN Gang in Beijing.";

    /** On PostgreSQL each act takes seconds: {@code -Ddateline.everyStatement} tries every statement there too. */
    private static final boolean EVERY_STATEMENT = System.getProperty("dateline.everyStatement") != null;

    private static final int STRIDE = 7;

    private static Connection reliable;
    private static HikariDataSource pool;
    private static FailingDatabase failing;
    private static Office office;

    @Parameter
    private TestDatabase database;

    /** What is done at the desks, and what has to be done before. */
    enum UseCase {
        DRAFT(() -> office.draft(), id -> office.draft()),
        REVISE(
                () -> office.draft(),
                id -> office.get(DraftingDesk.class)
                        .revise(id, ReleaseTexts.withBody("Changed."), 1, People.AUTHOR.id())),
        DISMISS(() -> office.draft(ReleaseTexts.withBody(WARNED)), id -> dismissOne(id)),
        SUBMIT(
                () -> {
                    ReleaseId id = office.draft();
                    office.dismissWarnings(id);
                    return id;
                },
                id -> office.get(DraftingDesk.class).submit(id, office.fingerprint(id), People.AUTHOR.id())),
        CLEAR(() -> submitted(), id -> office.clear(id)),
        REQUEST_CHANGES(
                () -> submitted(),
                id -> office.get(ReviewDesk.class)
                        .requestChanges(
                                id,
                                ReviewingDesk.PROTOCOL,
                                office.fingerprint(id),
                                "The title.",
                                People.REVIEWER.id())),
        ADD_DESK(
                () -> submitted(),
                id -> office.get(ReviewDesk.class)
                        .addDesk(id, ReviewingDesk.LEGAL, office.fingerprint(id), "A contract.", People.AUTHOR.id())),
        APPROVE(() -> cleared(), id -> office.approve(id)),
        REJECT(
                () -> cleared(),
                id -> office.get(ApprovalDesk.class)
                        .reject(id, office.fingerprint(id), "Not now.", People.APPROVER.id())),
        CALL_EMERGENCY(
                () -> submitted(),
                id -> office.get(ApprovalDesk.class)
                        .callEmergency(id, office.fingerprint(id), "A flood.", People.REVIEWER.id())),
        APPROVE_IN_EMERGENCY(
                () -> called(),
                id -> office.get(ApprovalDesk.class)
                        .approveInEmergency(id, office.fingerprint(id), "Now.", People.APPROVER.id())),
        SCHEDULE(() -> office.approved(), id -> office.schedule(id, Duration.ofHours(1))),
        SCHEDULE_ANEW(() -> scheduled(), id -> office.schedule(id, Duration.ofHours(2))),
        PUBLISH(() -> office.approved(), id -> office.publish(id)),
        PUBLISH_BEFORE_ITS_HOUR(() -> scheduled(), id -> office.publish(id)),
        RETURN(
                () -> scheduled(),
                id -> office.get(DraftingDesk.class).returnToDraft(id, "A mistake.", People.AUTHOR.id())),
        ABANDON(() -> scheduled(), id -> office.get(DraftingDesk.class).abandon(id, "Called off.", People.AUTHOR.id())),
        CORRECT(() -> published(), id -> correct(id)),
        PUBLISH_A_CORRECTION(() -> approvedCorrection(), id -> office.publish(id)),
        ASK_WITHDRAWAL(() -> published(), id -> askWithdrawal(id)),
        WITHDRAW(
                () -> {
                    ReleaseId id = published();
                    correct(id);
                    askWithdrawal(id);
                    return id;
                },
                id -> office.get(WithdrawalDesk.class).grant(id, People.APPROVER.id()));

        private final Supplier<ReleaseId> before;
        private final Consumer<ReleaseId> act;

        UseCase(Supplier<ReleaseId> before, Consumer<ReleaseId> act) {
            this.before = before;
            this.act = act;
        }
    }

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) throws SQLException {
        DataSource migrated = database.migrated(new V007__EngineSchema());
        reliable = migrated.getConnection();
        pool = new HikariDataSource();
        pool.setDataSource(migrated);
        pool.setMaximumPoolSize(4);
        failing = new FailingDatabase(pool);
        office = new Office(failing.dataSource());
        office.settleIn();
    }

    @AfterParameterizedClassInvocation
    static void close() throws SQLException {
        office.close();
        pool.close();
        reliable.close();
    }

    @ParameterizedTest
    @EnumSource
    void whicheverStatementFails(UseCase useCase) throws SQLException {
        ReleaseId id = useCase.before.get();
        Map<String, List<String>> before = everything();
        int stride = database == TestDatabase.H2 || EVERY_STATEMENT ? 1 : STRIDE;
        int statement = 1 - stride;
        boolean failed;
        do {
            statement += stride;
            failing.failAt(statement);
            boolean acknowledged = acknowledged(() -> useCase.act.accept(id));
            failed = failing.failNoMore();
            assertThat(acknowledged)
                    .as("done, with a failure at statement %d", statement)
                    .isEqualTo(!failed);
            if (failed) {
                assertThat(everything())
                        .as("after a failure at statement %d", statement)
                        .isEqualTo(before);
            }
        } while (failed);

        assertThat(statement).as("statements of the act").isGreaterThan(5);
        assertThat(everything()).isNotEqualTo(before);
        assertThat(office.get(Ledger.class).firstBrokenEntry()).isEmpty();
    }

    private static boolean acknowledged(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuntimeException failed) {
            return false;
        }
    }

    /** Every row of every table. */
    private static Map<String, List<String>> everything() throws SQLException {
        Map<String, List<String>> everything = new TreeMap<>();
        try (Statement statement = reliable.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery("select table_name from information_schema.tables"
                    + " where lower(table_schema) = 'public' and table_name not like 'flyway%'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                everything.put(table, rows(statement, table));
            }
        }
        return everything;
    }

    private static List<String> rows(Statement statement, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select * from " + table)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                StringBuilder line = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    String type = row.getMetaData().getColumnTypeName(column).toLowerCase(Locale.ROOT);
                    byte[] bytes = type.contains("binary") || type.equals("bytea") ? row.getBytes(column) : null;
                    line.append(bytes == null ? row.getString(column) : Sha256.hex(bytes))
                            .append('|');
                }
                rows.add(line.toString());
            }
        }
        Collections.sort(rows);
        return rows;
    }

    private static ReleaseId submitted() {
        ReleaseId id = office.draft();
        office.submit(id);
        return id;
    }

    private static ReleaseId cleared() {
        ReleaseId id = submitted();
        office.clear(id);
        return id;
    }

    private static ReleaseId called() {
        ReleaseId id = submitted();
        office.get(ApprovalDesk.class).callEmergency(id, office.fingerprint(id), "A flood.", People.REVIEWER.id());
        return id;
    }

    private static ReleaseId scheduled() {
        ReleaseId id = office.approved();
        office.schedule(id, Duration.ofHours(1));
        return id;
    }

    private static ReleaseId published() {
        ReleaseId id = office.approved();
        office.publish(id);
        return id;
    }

    private static ReleaseId correct(ReleaseId id) {
        return office.get(CorrectionDesk.class).correct(id, CorrectionKind.CORRECTION, "A slip.", People.AUTHOR.id());
    }

    private static ReleaseId approvedCorrection() {
        ReleaseId id = correct(published());
        office.get(DraftingDesk.class).revise(id, ReleaseTexts.withBody("Put right."), 1, People.AUTHOR.id());
        office.submit(id);
        office.clear(id);
        office.approve(id);
        return id;
    }

    private static void askWithdrawal(ReleaseId id) {
        office.get(WithdrawalDesk.class).ask(id, "It did not take place.", People.AUTHOR.id());
    }

    private static void dismissOne(ReleaseId id) {
        CheckedFinding warning = office.get(TrackingDesk.class).file(id).findings().stream()
                .filter(CheckedFinding::awaitsDismissal)
                .findFirst()
                .orElseThrow();
        office.get(DraftingDesk.class).dismiss(id, warning.finding().id(), "A sample text.", People.AUTHOR.id());
    }
}
