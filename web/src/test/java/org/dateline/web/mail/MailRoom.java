package org.dateline.web.mail;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.dateline.core.MovedClock;
import org.dateline.core.TestDatabase;
import org.dateline.core.distribution.Distribution;
import org.dateline.core.distribution.MediaLetter;
import org.dateline.core.distribution.MediaWording;
import org.dateline.core.distribution.SubscriptionRequest;
import org.dateline.core.distribution.SubscriptionToken;
import org.dateline.core.outbox.HeaderLine;
import org.dateline.core.outbox.Letter;
import org.dateline.core.outbox.MailCarrier;
import org.dateline.core.outbox.Outbox;
import org.dateline.core.outbox.OutboxLine;
import org.dateline.core.outbox.OutboxMail;
import org.dateline.core.publication.Publication;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Revision;
import org.dateline.core.staff.People;
import org.dateline.core.staff.Staff;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.workflow.outbox.OutboxDesk;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.Lifecycle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox and what sends it, on one empty database, at a clock that a test moves. */
final class MailRoom implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2023-04-06T08:00:00Z");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final MovedClock clock = new MovedClock(NOW);

    /** How often mails to the media are put into words before the node is cut off; negative for never. */
    private final AtomicInteger wordsLeftBeforeTheEnd = new AtomicInteger(-1);

    MailRoom(TestDatabase database, int port) {
        this(database.migrated(), port);
        People.settleIn(get(Staff.class));
    }

    /** Another node, or the same after its end, on a database that is there. */
    MailRoom(DataSource dataSource, int port) {
        context.register(Transactions.class);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource));
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(dataSource));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(MailCarrier.class, () -> carrier(port));
        context.registerBean(DataSource.class, () -> dataSource);
        context.registerBean(MediaWording.class, PlainMediaWording::new);
        context.scan("org.dateline.core", "org.dateline.workflow.outbox", "org.dateline.workflow.distribution");
        context.refresh();
        ((Lifecycle) context.getBean("outboxWorker")).stop(); // the tests look themselves
        ((Lifecycle) context.getBean("distributionWorker")).stop();
    }

    DataSource dataSource() {
        return get(DataSource.class);
    }

    /** The node is cut off when it has put so many mails to the media into words. */
    void endAfter(int mails) {
        wordsLeftBeforeTheEnd.set(mails);
    }

    private final class PlainMediaWording implements MediaWording {

        @Override
        public Writer writer(Distribution distribution, Publication publication) {
            return (subscriber, leaving) -> {
                if (wordsLeftBeforeTheEnd.getAndDecrement() == 0) {
                    throw new IllegalStateException("the node is cut off");
                }
                return new MediaLetter(
                        publication.headline(),
                        publication.body().words(),
                        "<p>" + publication.body().words() + "</p>",
                        List.of(
                                new HeaderLine(
                                        "List-Unsubscribe", "<https://press.example.org/" + leaving.value() + ">"),
                                new HeaderLine("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")));
            };
        }

        @Override
        public Letter confirmation(SubscriptionRequest request, SubscriptionToken token) {
            return new Letter("Confirm", token.value());
        }
    }

    private static MailCarrier carrier(int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setDefaultEncoding("UTF-8");
        server.getJavaMailProperties().put("mail.smtp.timeout", "10000");
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("server", server);
        return new SmtpCarrier(
                beans.getBeanProvider(JavaMailSenderImpl.class),
                new MailSettings("press@example.org", URI.create("https://desk.example.org")),
                new ConfiguredOrganization(
                        Map.of("en", "Organization"),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        ZoneOffset.UTC,
                        List.of(),
                        List.of(),
                        Map.of()));
    }

    <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    OutboxDesk desk() {
        return get(OutboxDesk.class);
    }

    MovedClock clock() {
        return clock;
    }

    void write(OutboxMail mail) {
        get(Outbox.class).add(mail);
    }

    /** Writes a mail in the transaction of an act that fails. */
    void writeAndFail(OutboxMail mail) {
        new TransactionTemplate(get(PlatformTransactionManager.class)).executeWithoutResult(act -> {
            write(mail);
            act.setRollbackOnly();
        });
    }

    /** As the worker does: two nodes that meet try again. */
    void sendPatiently() {
        try {
            desk().sendRound();
        } catch (TransientDataAccessException met) {
            Thread.yield();
        }
    }

    long count(OutboxLine.State state) {
        return get(Outbox.class).count().getOrDefault(state, 0L);
    }

    /** How many mails that are sent still have words. */
    long wordsLeft() {
        return get(JdbcClient.class)
                .sql(
                        "select count(*) from outbox_mail where state = 'SENT' and (plain_text <> '' or html is not null or headers <> '')")
                .query(Long.class)
                .single();
    }

    void sweepOut() {
        get(JdbcClient.class).sql("delete from outbox_mail").update();
    }

    /** A release that a document can belong to. */
    ReleaseId release() {
        Releases releases = get(Releases.class);
        Release release = Release.draft(
                ReleaseId.random(),
                releases.nextReference(ReleaseType.READOUT, 2023),
                ReleaseType.READOUT,
                Optional.empty(),
                new Revision(1, ReleaseTexts.complete(), People.AUTHOR.id(), NOW));
        releases.save(release);
        return release.id();
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement
    static class Transactions {}
}
