package org.dateline.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.core.TestDatabase;
import org.dateline.core.distribution.SampleMedia;
import org.dateline.core.outbox.HeaderLine;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.outbox.MailId;
import org.dateline.core.outbox.OutboxLine;
import org.dateline.core.outbox.OutboxMail;
import org.dateline.core.outbox.Trouble;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.SignedCopies;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Releases;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.Rendition;
import org.dateline.core.rendition.Renditions;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.core.staff.StaffId;
import org.dateline.web.mail.StubMailServer.Phase;
import org.dateline.workflow.outbox.OutboxDesk.Ended;
import org.dateline.workflow.outbox.OutboxReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Against a server that speaks SMTP, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class OutboxTest {

    private static final Instant NOW = Instant.parse("2023-04-06T08:00:00Z");
    /** A list of media takes 10,000: {@code -Ddateline.mails=10000}. */
    private static final int MAILS = Integer.getInteger("dateline.mails", 200);

    private static final StaffId ADMINISTRATOR = People.ADMINISTRATOR.id();

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
    void sendsEachMailOnceOverOneConnection() throws Exception {
        List<MailId> written = write(20);

        assertThat(room.desk().sendRound()).isEqualTo(Ended.NOTHING_DUE);
        assertThat(room.desk().sendRound()).isEqualTo(Ended.NOTHING_DUE);

        assertThat(server.connections()).isEqualTo(1);
        assertThat(takenIds()).containsExactlyElementsOf(messageIds(written));
        assertThat(report().sent()).isEqualTo(20);
        assertThat(report().unsent()).isEmpty();
        assertThat(room.wordsLeft()).isZero();
    }

    @Test
    void sendsAMailInTwoFormsWithItsHeadersAndItsDocument() throws Exception {
        byte[] pdf = "%PDF-1.7 sample".getBytes(StandardCharsets.US_ASCII);
        ReleaseId release = room.release();
        room.get(Renditions.class).save(release, 1, new Rendition(Format.PDF, pdf));
        OutboxMail mail = new OutboxMail(
                MailId.random(),
                OutboxMail.Kind.NOTICE,
                release,
                new MailAddress("Amina Rahimi — العربية", "amina@example.org"),
                "Une réunion à Genève",
                "Text.\n.A line with a dot",
                "<p>Text.</p>",
                List.of(new HeaderLine("List-Unsubscribe", "<https://press.example.org/unsubscribe/1>")),
                new OutboxMail.Attachment(release, 1, Format.PDF, "PR-2023-014-en.pdf"),
                NOW);
        room.write(mail);

        room.desk().sendRound();

        MimeMessage taken = taken().get(0);
        assertThat(taken.getSubject()).isEqualTo("Une réunion à Genève");
        assertThat(taken.getMessageID()).isEqualTo(mail.id().messageId("example.org"));
        assertThat(taken.getHeader("List-Unsubscribe")).containsExactly("<https://press.example.org/unsubscribe/1>");
        assertThat(taken.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(taken.getSentDate()).isEqualTo(NOW);
        InternetAddress to = (InternetAddress) taken.getAllRecipients()[0];
        assertThat(to.getPersonal()).isEqualTo("Amina Rahimi — العربية");
        assertThat(to.getAddress()).isEqualTo("amina@example.org");
        List<BodyPart> parts = leaves((MimeMultipart) taken.getContent());
        assertThat(parts)
                .extracting(part -> part.getContentType().replaceFirst("[;\\s].*(?s).*", ""))
                .containsExactly("text/plain", "text/html", "application/pdf");
        assertThat(parts.get(0).getContent()).isEqualTo("Text.\r\n.A line with a dot");
        assertThat(parts.get(2).getFileName()).isEqualTo("PR-2023-014-en.pdf");
        assertThat(parts.get(2).getInputStream().readAllBytes()).startsWith(pdf);
    }

    @Test
    void sendsTheSignedCopyOfADocumentThatHasOne() throws Exception {
        byte[] signed = "%PDF-1.7 sample, signed".getBytes(StandardCharsets.US_ASCII);
        Publication publication = SampleMedia.published(room.get(Releases.class), room.get(Publications.class));
        ReleaseId release = new ReleaseId(publication.origin().release());
        room.get(Renditions.class)
                .save(release, 1, new Rendition(Format.PDF, "%PDF-1.7 sample".getBytes(StandardCharsets.US_ASCII)));
        room.get(SignedCopies.class).keep(publication.id(), "pdf", "The Organization", signed);
        room.write(new OutboxMail(
                MailId.random(),
                OutboxMail.Kind.DISTRIBUTION,
                release,
                new MailAddress("Amina Rahimi", "amina@example.org"),
                "A release",
                "Text.",
                null,
                List.of(),
                new OutboxMail.Attachment(release, 1, Format.PDF, "PR-2023-014-en.pdf"),
                NOW));

        room.desk().sendRound();

        List<BodyPart> parts = leaves((MimeMultipart) taken().get(0).getContent());
        assertThat(parts.get(1).getInputStream().readAllBytes()).startsWith(signed);
    }

    @Test
    void losesNothingAtWhateverMomentTheConnectionIsCut() throws Exception {
        for (Phase phase : Phase.values()) {
            server.taken().clear();
            List<MailId> written = write(3);
            server.hangUpAt(phase);
            for (int round = 0; round < 4; round++) {
                room.desk().sendRound();
                room.clock().forward(Duration.ofMinutes(1));
            }
            if (phase != Phase.QUIT) {
                assertThat(report().sent())
                        .as("said to be sent, cut at %s", phase)
                        .isZero();
            }
            server.hangUpAt(null);
            room.clock().forward(Duration.ofDays(1));
            room.desk().sendRound();

            assertThat(new HashSet<>(takenIds()))
                    .as("arrived, cut at %s", phase)
                    .isEqualTo(messageIds(written));
            assertThat(report().sent()).as("sent, cut at %s", phase).isEqualTo(3);
            if (phase != Phase.BEFORE_THE_ANSWER) {
                assertThat(server.taken()).as("arrived once, cut at %s", phase).hasSize(3);
            }
            room.sweepOut();
        }
    }

    @Test
    void waitsWhileNoServerAnswersAndCountsItAgainstNoMail() throws Exception {
        write(2);
        int port = server.port();
        server.close();

        assertThat(room.desk().sendRound()).isEqualTo(Ended.SERVER_IN_TROUBLE);

        assertThat(report().unsent().get(0).trouble()).isEqualTo(Trouble.SERVER_AWAY);
        assertThat(report().unsent()).extracting(OutboxLine::attempts).containsOnly(0);
        assertThat(port).isPositive();
    }

    @Test
    void triesLaterWhenTheServerIsBusyAndGivesUpWhenItNeverWill() throws Exception {
        List<MailId> written = write(1);
        server.answerToBody("451 try later");
        room.desk().sendRound();
        assertThat(line(written).trouble()).isEqualTo(Trouble.BUSY);
        assertThat(line(written).state()).isEqualTo(OutboxLine.State.FAILED);
        room.desk().sendRound();
        assertThat(line(written).attempts()).as("not before its time").isEqualTo(1);

        for (int day = 0; day < 12; day++) {
            room.clock().forward(Duration.ofDays(3));
            room.desk().sendRound();
        }
        assertThat(line(written).state()).isEqualTo(OutboxLine.State.GIVEN_UP);

        server.answerToRecipient("550 no such user");
        room.desk().tryAgain(ADMINISTRATOR);
        room.desk().sendRound();
        assertThat(line(written).trouble()).isEqualTo(Trouble.ADDRESS_REFUSED);
        assertThat(line(written).attempts()).isEqualTo(1);
        assertThat(line(written).state()).isEqualTo(OutboxLine.State.GIVEN_UP);

        server.answerToRecipient("250 OK");
        server.answerToBody("554 not this one");
        room.desk().tryAgain(ADMINISTRATOR);
        room.desk().sendRound();
        assertThat(line(written).trouble()).isEqualTo(Trouble.MAIL_REFUSED);

        server.answerToBody("250 OK");
        room.desk().tryAgain(ADMINISTRATOR);
        room.desk().sendRound();
        assertThat(takenIds()).containsExactlyElementsOf(messageIds(written));
    }

    @Test
    void goesOnWithTheOthersWhenOneIsRefused() throws Exception {
        write(1);
        ReleaseId release = room.release();
        room.write(new OutboxMail(
                MailId.random(),
                OutboxMail.Kind.NOTICE,
                release,
                new MailAddress("", "a@example.org"),
                "Subject",
                "Text",
                null,
                List.of(),
                new OutboxMail.Attachment(release, 7, Format.PDF, "gone.pdf"),
                NOW));
        write(1);

        room.desk().sendRound();

        assertThat(server.taken()).hasSize(2);
        assertThat(report().unsent())
                .singleElement()
                .extracting(OutboxLine::trouble)
                .isEqualTo(Trouble.ATTACHMENT_GONE);
    }

    @Test
    void sendsEachOnceHoweverManyNodesSend() throws Exception {
        List<MailId> written = write(MAILS);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                running.add(nodes.submit(() -> {
                    while (room.count(OutboxLine.State.SENT) < written.size()) {
                        room.sendPatiently();
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(takenIds()).hasSize(written.size());
        assertThat(Set.copyOf(takenIds())).isEqualTo(messageIds(written));
    }

    @Test
    void isForgottenWithTheActThatCausedIt() {
        room.writeAndFail(mail(1));

        assertThat(report().count()).isEmpty();
    }

    @Test
    void isTheAdministrators() {
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> room.desk().report(People.AUTHOR.id()));
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> room.desk().tryAgain(People.APPROVER.id()));
    }

    private List<MailId> write(int mails) {
        List<MailId> written = new ArrayList<>();
        for (int number = 0; number < mails; number++) {
            OutboxMail mail = mail(number);
            room.write(mail);
            written.add(mail.id());
        }
        return written;
    }

    private OutboxMail mail(int number) {
        return OutboxMail.plain(
                OutboxMail.Kind.NOTICE,
                null,
                new MailAddress("Somebody", "somebody" + number + "@example.org"),
                "Subject " + number,
                "Words " + number,
                room.clock().instant());
    }

    private OutboxReport report() {
        return room.desk().report(ADMINISTRATOR);
    }

    private OutboxLine line(List<MailId> written) {
        return report().unsent().stream()
                .filter(line -> written.contains(line.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> messageIds(List<MailId> ids) {
        Set<String> messageIds = new LinkedHashSet<>();
        ids.forEach(id -> messageIds.add(id.messageId("example.org")));
        return messageIds;
    }

    private List<String> takenIds() throws Exception {
        List<String> ids = new ArrayList<>();
        for (MimeMessage message : taken()) {
            ids.add(Optional.ofNullable(message.getMessageID()).orElseThrow());
        }
        return ids;
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

    private static List<BodyPart> leaves(MimeMultipart multipart) throws Exception {
        List<BodyPart> leaves = new ArrayList<>();
        for (int part = 0; part < multipart.getCount(); part++) {
            if (multipart.getBodyPart(part).getContent() instanceof MimeMultipart inner) {
                leaves.addAll(leaves(inner));
            } else {
                leaves.add(multipart.getBodyPart(part));
            }
        }
        return leaves;
    }
}
