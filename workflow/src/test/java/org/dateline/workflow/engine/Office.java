package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.dateline.core.TestDatabase;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.check.Checks;
import org.dateline.core.check.Severities;
import org.dateline.core.compose.Composer;
import org.dateline.core.compose.PageIntake;
import org.dateline.core.compose.PlainDrafts;
import org.dateline.core.compose.TextImport;
import org.dateline.core.compose.UnreadableTextException;
import org.dateline.core.copy.CopyWording;
import org.dateline.core.distribution.Distribution;
import org.dateline.core.distribution.MediaLetter;
import org.dateline.core.distribution.MediaWording;
import org.dateline.core.distribution.SubscriptionRequest;
import org.dateline.core.distribution.SubscriptionToken;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.guest.GuestWording;
import org.dateline.core.intake.Remark;
import org.dateline.core.intake.UnreadableDocumentException;
import org.dateline.core.intake.WordDocument;
import org.dateline.core.intake.WordIntake;
import org.dateline.core.notice.NoticeWording;
import org.dateline.core.outbox.Letter;
import org.dateline.core.outbox.MailCarrier;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.PictureIntake;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Schedule;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.Letterhead;
import org.dateline.core.rendition.Organization;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.rendition.Verification;
import org.dateline.core.review.WorkingHours;
import org.dateline.core.staff.People;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.template.TemplateCheck;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.visit.SeedVisit;
import org.dateline.core.visit.Visits;
import org.dateline.core.webhook.HookMessage;
import org.dateline.core.webhook.HookTrouble;
import org.dateline.core.webhook.UntoldException;
import org.dateline.core.webhook.Webhook;
import org.dateline.core.webhook.WebhookCarrier;
import org.dateline.core.webhook.WebhookItem;
import org.dateline.workflow.approval.ApprovalDesk;
import org.dateline.workflow.background.BackgroundLook;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.publication.PublicationDesk;
import org.dateline.workflow.review.ReviewDesk;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole office on one empty database, with people and a visit; the documents are plain words here. */
final class Office implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Office(TestDatabase database) {
        this(database.migrated(new V007__EngineSchema()));
        settleIn();
    }

    /** Opens the office as it was left on a database that has all its tables. */
    Office(DataSource dataSource) {
        this(dataSource, Clock.systemUTC());
    }

    /** An office on a node whose clock is that one. */
    Office(DataSource dataSource, Clock clock) {
        context.register(Transactions.class);
        context.registerBean(DataSource.class, () -> dataSource);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource));
        context.registerBean(PlatformTransactionManager.class, () -> transactions(dataSource));
        context.registerBean(Clock.class, () -> Clock.tick(clock, Duration.of(1, ChronoUnit.MICROS)));
        context.registerBean(Organization.class, TestOrganization::new);
        context.registerBean(Checks.class, () -> new Checks(Severities.ORDINARY));
        context.registerBean(
                Composer.class, () -> new Composer(new PlainDrafts(), new TestOrganization(), Language.ENGLISH));
        context.registerBean(
                WorkingHours.class,
                () -> new WorkingHours(
                        ZoneOffset.UTC, EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.MAX, Set.of()));
        context.registerBean(PictureIntake.class, () -> Picture::of);
        context.registerBean(
                TemplateCheck.class,
                () -> docx -> new TemplateCheck.Result(docx.length != "UNUSABLE".length(), List.of()));
        context.registerBean(PageIntake.class, NoPages::new);
        context.registerBean(WordIntake.class, () -> Office::plainWords);
        context.registerBean(Stamp.class, Stamp::new);
        context.registerBean(MailCarrier.class, NoServer::new);
        context.registerBean(NoticeWording.class, () -> Office::plainWords);
        context.registerBean(
                GuestWording.class,
                () -> (review, reference, type, asker, token) -> new Letter(reference.value(), token.value()));
        context.registerBean(MediaWording.class, PlainMediaWording::new);
        context.registerBean(WebhookCarrier.class, NoWebhooks::new);
        context.registerBean(WebhookItem.class, () -> publication -> new byte[0]);
        context.registerBean(
                CopyWording.class,
                () -> (copy, reference, type, language, embargo, token) ->
                        new Letter(reference.value(), token.value()));
        context.registerBean(
                Verification.class, () -> fingerprint -> URI.create("https://press.example.org/verify/" + fingerprint));
        for (Format format : Format.ofRelease()) {
            context.registerBean(format.name(), ReleaseRenderer.class, () -> new PlainRenderer(format));
        }
        context.scan("org.dateline.core", "org.dateline.workflow");
        context.refresh();
        stopTimers();
        // Tests look when they want; only files that wait to be taken in are taken in by themselves.
        List.of("noticeWorker", "distributionWorker", "webhookWorker")
                .forEach(worker -> context.getBean(worker, BackgroundLook.class).stop());
    }

    /** Brings the people and the visit. */
    void settleIn() {
        People.settleIn(context.getBean(Staff.class));
        context.getBean(Visits.class).save(SeedVisit.toChina());
    }

    /** Mails to the media hold the headline here, and the link's token. */
    private static final class PlainMediaWording implements MediaWording {
        @Override
        public Writer writer(Distribution distribution, Publication publication) {
            return (subscriber, leaving) ->
                    new MediaLetter(publication.headline(), leaving.value(), leaving.value(), List.of());
        }

        @Override
        public Letter confirmation(SubscriptionRequest request, SubscriptionToken token) {
            return new Letter("Confirm", token.value());
        }
    }

    /** Nobody is told of what is published here. */
    private static final class NoWebhooks implements WebhookCarrier {
        @Override
        public Optional<HookTrouble> hindrance(URI target) {
            return Optional.of(HookTrouble.NOT_ALLOWED);
        }

        @Override
        public void carry(Webhook webhook, HookMessage message) throws UntoldException {
            throw new UntoldException(HookTrouble.NOT_ALLOWED);
        }
    }

    /** Nobody brings a page in HTML here. */
    private static final class NoPages implements PageIntake {
        @Override
        public String read(String source) {
            throw new UnreadableTextException("no page");
        }

        @Override
        public String read(byte[] file) {
            throw new UnreadableTextException("no page");
        }
    }

    private static DataSourceTransactionManager transactions(DataSource dataSource) {
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(dataSource);
        transactions.setRollbackOnCommitFailure(true); // as application.yaml says it
        return transactions;
    }

    /** Documents are plain words here, too; a comment stands beside each, and "BROKEN" is one that cannot be read. */
    private static WordDocument plainWords(byte[] file, Language language) {
        String words = new String(file, StandardCharsets.UTF_8);
        if (words.equals("BROKEN")) {
            throw new UnreadableDocumentException(UnreadableDocumentException.Reason.BROKEN, "broken");
        }
        if (words.equals("SURPRISING")) {
            throw new IllegalStateException("a surprise");
        }
        return new WordDocument(
                TextImport.read(words, language),
                List.of(SamplePictures.MEETING),
                List.of(new Remark(Remark.Kind.COMMENT, "Beijing", "Check this", "A colleague", Instant.EPOCH)));
    }

    private static Letter plainWords(StaffMember to, Optional<Language> language, List<NoticeWording.Line> lines) {
        return new Letter(
                lines.get(0).reference().value(),
                lines.stream().map(line -> line.notice().kind().name()).collect(Collectors.joining("\n")));
    }

    <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(get(PlatformTransactionManager.class));
    }

    /** Lets timers run by themselves, as in the application. */
    void startTimers() {
        get(JobExecutor.class).start();
    }

    void stopTimers() {
        get(JobExecutor.class).shutdown();
    }

    /** What the office does by itself every two seconds about notices, done now. */
    void lookForNotices() {
        noticeWorker().look();
    }

    private BackgroundLook noticeWorker() {
        return context.getBean("noticeWorker", BackgroundLook.class);
    }

    /** The timers that wait for the release. */
    List<Job> timers(ReleaseId id) {
        String instance = get(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.value())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .findFirst()
                .orElse("ended");
        return get(ManagementService.class)
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .list();
    }

    void dismissWarnings(ReleaseId id) {
        get(TrackingDesk.class).file(id).findings().stream()
                .filter(CheckedFinding::awaitsDismissal)
                .forEach(warning -> get(DraftingDesk.class)
                        .dismiss(id, warning.finding().id(), "A sample text.", People.AUTHOR.id()));
    }

    ReleaseId draft() {
        return draft(ReleaseTexts.complete());
    }

    ReleaseId draft(ReleaseText text) {
        return get(DraftingDesk.class)
                .draft(ReleaseType.PRESS_RELEASE, Optional.of(SeedVisit.ID), text, People.AUTHOR.id());
    }

    /** Hands a text in; what it does not say of the visit on record is dismissed as a sample's right. */
    void submit(ReleaseId id) {
        dismissWarnings(id);
        get(DraftingDesk.class).submit(id, fingerprint(id), People.AUTHOR.id());
    }

    void clear(ReleaseId id) {
        get(ReviewDesk.class).clear(id, ReviewingDesk.PROTOCOL, fingerprint(id), People.REVIEWER.id());
    }

    void approve(ReleaseId id) {
        get(ApprovalDesk.class).approve(id, fingerprint(id), People.APPROVER.id());
    }

    void publish(ReleaseId id) {
        get(PublicationDesk.class).publishNow(id, People.AUTHOR.id());
    }

    ReleaseId approved() {
        return approved(ReleaseTexts.complete());
    }

    ReleaseId approved(ReleaseText text) {
        ReleaseId id = draft(text);
        submit(id);
        clear(id);
        approve(id);
        return id;
    }

    /** Has the release published that much later than now, by the database's clock. */
    void schedule(ReleaseId id, Duration ahead) {
        Instant hour = get(Publications.class).databaseTime().plus(ahead);
        get(PublicationDesk.class).schedule(id, new Schedule(hour, ZoneId.of("Europe/Zurich")), People.AUTHOR.id());
    }

    Publication publicationOf(ReleaseId id) {
        return get(Publications.class).ofRelease(id.value()).orElseThrow();
    }

    static void assertRefused(RefusedException.Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    Release release(ReleaseId id) {
        return get(Releases.class).find(id).orElseThrow();
    }

    Fingerprint fingerprint(ReleaseId id) {
        return release(id).fingerprint();
    }

    /** Where the token of the release is. */
    List<String> places(ReleaseId id) {
        return get(ReleaseProcess.class).picture(id).places();
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement
    static class Transactions {}

    private record PlainRenderer(Format format) implements ReleaseRenderer {
        @Override
        public byte[] render(ReleaseDocument document) {
            return (format + " " + document.text().body().source()).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** No mail leaves the office of the tests. */
    private static final class NoServer implements MailCarrier {
        @Override
        public boolean isReady() {
            return false;
        }

        @Override
        public Round begin() {
            throw new IllegalStateException("no server is named");
        }
    }

    private static final class TestOrganization implements Organization {
        @Override
        public String city(Language language) {
            return "Geneva";
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Zurich");
        }

        @Override
        public Letterhead letterhead(Language language) {
            return new Letterhead("Organization", "ORG", "", List.of());
        }

        @Override
        public Optional<Boilerplate> boilerplate(Language language) {
            return Optional.empty();
        }

        @Override
        public List<MediaContact> contacts() {
            return List.of(new MediaContact("Media Unit", "", "", "", ""));
        }
    }
}
