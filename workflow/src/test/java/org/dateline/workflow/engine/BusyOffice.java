package org.dateline.workflow.engine;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.People;
import org.dateline.workflow.drafting.DraftingDesk;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** An office that works without a pause on the database given, and tells of each act when it is done, until it is killed. */
final class BusyOffice {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private BusyOffice() {}

    public static void main(String[] arguments) throws SQLException {
        DataSource database = database(arguments[0]);
        try (Connection open = database.getConnection();
                Office office = new Office(database)) {
            OUT.println("open " + open.isValid(1));
            for (int n = 0; true; n++) {
                work(office, n);
            }
        }
    }

    static DataSource database(String url) {
        if (url.startsWith("jdbc:h2:")) {
            JdbcDataSource file = new JdbcDataSource();
            file.setURL(url);
            return file;
        }
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setURL(url);
        server.setUser("postgres");
        return server;
    }

    private static void work(Office office, int n) {
        ReleaseId id = office.draft();
        done(Verb.DRAFTED, id);
        office.submit(id);
        done(Verb.SUBMITTED, id);
        office.clear(id);
        done(Verb.CLEARED, id);
        office.approve(id);
        done(Verb.APPROVED, id);
        switch (n % 3) {
            case 0 -> {
                office.publish(id);
                done(Verb.PUBLISHED, id);
            }
            case 1 -> {
                office.schedule(id, Duration.ofHours(1));
                done(Verb.SCHEDULED, id);
                office.publish(id);
                done(Verb.PUBLISHED, id);
            }
            default -> {
                office.get(DraftingDesk.class).returnToDraft(id, "A mistake.", People.AUTHOR.id());
                done(Verb.RETURNED_TO_DRAFT, id);
                office.get(DraftingDesk.class).abandon(id, "Called off.", People.AUTHOR.id());
                done(Verb.ABANDONED, id);
            }
        }
    }

    private static void done(Verb verb, ReleaseId id) {
        OUT.println(verb + " " + id);
    }
}
