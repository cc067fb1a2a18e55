package org.dateline.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dateline.core.TestDatabase;
import org.dateline.core.distribution.Distribution;
import org.dateline.core.distribution.Distributions;
import org.dateline.core.distribution.Enclosure;
import org.dateline.core.distribution.Interest;
import org.dateline.core.distribution.SampleMedia;
import org.dateline.core.distribution.Subscriber;
import org.dateline.core.distribution.Subscribers;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.outbox.OutboxLine;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Releases;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.Rendition;
import org.dateline.core.rendition.Renditions;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.web.mail.StubMailServer.Phase;
import org.dateline.workflow.distribution.DistributionDesk;
import org.dateline.workflow.distribution.DistributionReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.TransientDataAccessException;

/** What is published goes to each who wants it, once, whatever breaks on the way; on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DistributionTest {

    private static final int MEDIA = 1000;

    @Parameter
    private TestDatabase database;

    private StubMailServer server;
    private MailRoom room;

    @BeforeEach
    void open() {
        server = new StubMailServer();
        room = new MailRoom(database, server.port());
    }

    @AfterEach
    void close() throws Exception {
        room.close();
        server.close();
    }

    @Test
    void writesToEachOnceWhenSeveralNodesWriteAndOneIsCutOff() throws Exception {
        settle(MEDIA);
        Publication publication = publish();
        DistributionDesk desk = room.get(DistributionDesk.class);

        assertThat(desk.writeNext()).isTrue();
        assertThat(report(publication).progress().waiting()).isEqualTo(200);
        room.endAfter(100);
        assertThatIllegalStateException().isThrownBy(desk::writeNext);
        assertThat(report(publication).progress().waiting())
                .as("a batch is whole or not at all")
                .isEqualTo(200);
        assertThat(desk.writeNext()).as("it is left for a minute").isFalse();
        room.clock().forward(Duration.ofMinutes(2));
        try (MailRoom other = new MailRoom(room.dataSource(), server.port())) {
            other.clock().forward(Duration.ofMinutes(2));
            writeOnFourThreads(List.of(room.get(DistributionDesk.class), other.get(DistributionDesk.class)));
        }

        assertThat(report(publication).distribution().isWritten()).isTrue();
        assertThat(report(publication).progress().waiting()).isEqualTo(MEDIA);
        assertThat(desk.writeNext()).isFalse();
        assertThat(new HashSet<>(recipients(publication))).hasSize(MEDIA);
    }

    private static void writeOnFourThreads(List<DistributionDesk> nodes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int number = 0; number < 4; number++) {
                DistributionDesk desk = nodes.get(number % nodes.size());
                running.add(threads.submit(() -> writePatiently(desk)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        writePatiently(nodes.get(0)); // whoever found everything held went home
    }

    /** As the worker does: two nodes that meet try again. */
    private static void writePatiently(DistributionDesk desk) {
        boolean more = true;
        while (more) {
            try {
                more = desk.writeNext();
            } catch (TransientDataAccessException met) {
                Thread.yield();
            }
        }
    }

    @Test
    void losesNobodyAtWhateverMomentTheConnectionIsCut() throws Exception {
        settle(3);
        for (Phase phase : Phase.values()) {
            server.taken().clear();
            Publication publication = publish();
            writePatiently(room.get(DistributionDesk.class));
            server.hangUpAt(phase);
            for (int round = 0; round < 4; round++) {
                room.desk().sendRound();
                room.clock().forward(Duration.ofMinutes(1));
            }
            server.hangUpAt(null);
            room.clock().forward(Duration.ofDays(1));
            room.desk().sendRound();

            assertThat(report(publication).progress().sent())
                    .as("sent, cut at %s", phase)
                    .isEqualTo(3);
            assertThat(messageIds()).as("arrived, cut at %s", phase).hasSize(3);
        }
    }

    @Test
    void sendsWordsInTwoFormsThePdfToWhoChoseItAndTheWayOut() throws Exception {
        Subscriber links = SampleMedia.subscriber(1, SampleMedia.english());
        Subscriber pdf = new Subscriber(
                SampleMedia.subscriber(2, Interest.NONE).id(),
                new MailAddress("Amina Rahimi", "amina@example.org"),
                "",
                SampleMedia.english(),
                Enclosure.PDF,
                Subscriber.Standing.ACTIVE,
                SampleMedia.NOW);
        room.get(Subscribers.class).save(links);
        room.get(Subscribers.class).save(pdf);
        Publication publication = publish();
        writePatiently(room.get(DistributionDesk.class));
        room.desk().sendRound();

        List<MimeMessage> mails = taken();
        assertThat(mails).hasSize(2);
        assertThat(attached(mails.get(0))).isFalse();
        assertThat(attached(mails.get(1))).isTrue();
        for (MimeMessage mail : mails) {
            assertThat(mail.getSubject()).isEqualTo(publication.headline());
            assertThat(mail.getHeader("List-Unsubscribe")[0]).matches("<https://press\\.example\\.org/[0-9a-f]{64}>");
            assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        }
        assertThat(mails.get(0).getHeader("List-Unsubscribe"))
                .isNotEqualTo(mails.get(1).getHeader("List-Unsubscribe"));
        assertThat(room.wordsLeft()).as("links left in the database").isZero();
    }

    @Test
    void sendsACorrectionToExactlyThoseWhoGotTheOriginal() {
        settle(5);
        Publication original = publish();
        writePatiently(room.get(DistributionDesk.class));
        room.desk().sendRound();
        room.get(Subscribers.class).save(SampleMedia.subscriber(99, SampleMedia.english()));
        Publication correction = keep();
        room.get(Distributions.class)
                .dueToThoseWhoGot(
                        original.id(),
                        correction.id(),
                        Distribution.Kind.CORRECTION,
                        "",
                        room.clock().instant());

        writePatiently(room.get(DistributionDesk.class));

        assertThat(recipients(correction)).hasSize(5).containsExactlyInAnyOrderElementsOf(recipients(original));
    }

    @Test
    void marksAnAddressThatAServerWillNeverTake() {
        settle(1);
        Publication publication = publish();
        writePatiently(room.get(DistributionDesk.class));
        server.answerToRecipient("550 no such user");
        room.desk().sendRound();

        room.get(Subscribers.class).markBounced(room.clock().instant());

        assertThat(report(publication).progress().givenUp()).isEqualTo(1);
        assertThat(room.get(Subscribers.class).page("", null, "", 2))
                .extracting(Subscriber::standing)
                .containsExactly(Subscriber.Standing.BOUNCED);
        writePatiently(room.get(DistributionDesk.class));
        assertThat(room.count(OutboxLine.State.WAITING)).isZero();
    }

    @Test
    void showsWhoGotItToThoseWhoKeepTheMediaAlone() {
        settle(1);
        Publication publication = publish();
        writePatiently(room.get(DistributionDesk.class));
        Distribution distribution = report(publication).distribution();
        DistributionDesk desk = room.get(DistributionDesk.class);

        assertThat(desk.recipients(distribution.id(), 0, 10, People.AUTHOR.id()))
                .hasSize(1);
        assertThat(desk.recipients(distribution.id(), 0, 10, People.ADMINISTRATOR.id()))
                .hasSize(1);
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> desk.recipients(distribution.id(), 0, 10, People.REVIEWER.id()));
    }

    private void settle(int media) {
        IntStream.range(0, media)
                .forEach(number ->
                        room.get(Subscribers.class).save(SampleMedia.subscriber(number, SampleMedia.english())));
    }

    /** Publishes, and says that it is due. */
    private Publication publish() {
        Publication publication = keep();
        room.get(Distributions.class).due(publication.id(), room.clock().instant());
        return publication;
    }

    private Publication keep() {
        Publication publication = SampleMedia.published(room.get(Releases.class), room.get(Publications.class));
        room.get(Renditions.class)
                .save(new ReleaseId(publication.origin().release()), 1, new Rendition(Format.PDF, SampleMedia.PDF));
        return publication;
    }

    private DistributionReport report(Publication publication) {
        return room.get(DistributionDesk.class)
                .of(new ReleaseId(publication.origin().release()))
                .get(0);
    }

    private List<String> recipients(Publication publication) {
        return room
                .get(Distributions.class)
                .recipients(report(publication).distribution().id())
                .stream()
                .map(Object::toString)
                .toList();
    }

    private Set<String> messageIds() throws Exception {
        Set<String> ids = new HashSet<>();
        for (MimeMessage mail : taken()) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    private static boolean attached(MimeMessage mail) throws Exception {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        for (int part = 0; part < parts.getCount(); part++) {
            if ("PR-2023-014-en.pdf".equals(parts.getBodyPart(part).getFileName())) {
                return true;
            }
        }
        return false;
    }

    private List<MimeMessage> taken() throws Exception {
        List<MimeMessage> messages = new ArrayList<>();
        for (String mail : server.taken()) {
            messages.add(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
        }
        return messages;
    }
}
