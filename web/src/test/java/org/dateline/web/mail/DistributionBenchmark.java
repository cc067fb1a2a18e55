package org.dateline.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import javax.sql.DataSource;
import org.dateline.core.TestDatabase;
import org.dateline.core.distribution.Distributions;
import org.dateline.core.distribution.Enclosure;
import org.dateline.core.distribution.SampleMedia;
import org.dateline.core.distribution.Subscriber;
import org.dateline.core.distribution.Subscribers;
import org.dateline.core.outbox.OutboxLine.State;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Releases;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.Rendition;
import org.dateline.core.rendition.Renditions;
import org.dateline.core.staff.People;
import org.dateline.core.staff.Staff;
import org.dateline.workflow.distribution.DistributionDesk;
import org.dateline.workflow.outbox.OutboxDesk;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a release of two pages takes to 10,000 of the media: docs/performance.md. No test; started by hand. */
class DistributionBenchmark {

    private static final int MAILS = Integer.getInteger("dateline.mails", 10_000);
    private static final int PDF_BYTES = 120_000;
    private static final int BODY_CHARACTERS = 7_000;
    private static final double NANOS = 1_000_000_000.0;

    @Test
    void onH2AsItIsConfigured(@TempDir Path folder) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve("dateline")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0;WRITE_DELAY=0"
                + ";DB_CLOSE_ON_EXIT=FALSE");
        try (HikariDataSource database = new HikariDataSource(pool)) {
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration", "classpath:db/vendor/h2")
                    .load()
                    .migrate();
            measure("H2 in a file", database);
        }
    }

    @Test
    void onPostgresql() {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(TestDatabase.POSTGRESQL.migrated());
        try (HikariDataSource database = new HikariDataSource(pool)) {
            measure("PostgreSQL without fsync", database);
        }
    }

    private static void measure(String name, DataSource database) {
        try (StubMailServer server = new StubMailServer();
                MailRoom room = new MailRoom(database, server.port())) {
            People.settleIn(room.get(Staff.class));
            server.countOnly();
            for (int number = 0; number < MAILS; number++) {
                room.get(Subscribers.class).save(withPdf(SampleMedia.subscriber(number, SampleMedia.english())));
            }
            Publication publication = published(room);
            room.get(Distributions.class).due(publication.id(), room.clock().instant());

            long begun = System.nanoTime();
            boolean more = true;
            while (more) {
                more = room.get(DistributionDesk.class).writeNext();
            }
            long written = System.nanoTime();
            OutboxDesk.Ended ended = OutboxDesk.Ended.FULL;
            while (ended == OutboxDesk.Ended.FULL) {
                ended = room.desk().sendRound();
            }
            long sent = System.nanoTime();

            assertThat(server.count()).isEqualTo(MAILS);
            assertThat(room.count(State.SENT)).isEqualTo(MAILS);
            PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            out.printf(
                    "%s: %d mails with a PDF of %d kB: written in %.1f s, sent in %.1f s, %.0f mails a second in all%n",
                    name,
                    MAILS,
                    PDF_BYTES / 1000,
                    (written - begun) / NANOS,
                    (sent - written) / NANOS,
                    MAILS / ((sent - begun) / NANOS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Subscriber withPdf(Subscriber subscriber) {
        return new Subscriber(
                subscriber.id(),
                subscriber.to(),
                subscriber.outlet(),
                subscriber.interest(),
                Enclosure.PDF,
                subscriber.standing(),
                subscriber.since());
    }

    private static Publication published(MailRoom room) {
        String body = "The Director General met those who work on the border. "
                .repeat(BODY_CHARACTERS / 55)
                .strip();
        byte[] pdf = new byte[PDF_BYTES];
        new Random(7).nextBytes(pdf);
        Publication publication =
                SampleMedia.published(room.get(Releases.class), room.get(Publications.class), body, pdf);
        room.get(Renditions.class)
                .save(new ReleaseId(publication.origin().release()), 1, new Rendition(Format.PDF, pdf));
        return publication;
    }
}
