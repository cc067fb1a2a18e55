package org.dateline.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.dateline.core.MovedClock;
import org.dateline.core.TestDatabase;
import org.dateline.core.distribution.SampleMedia;
import org.dateline.core.outbox.OutboxLine;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.release.Releases;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.core.staff.Staff;
import org.dateline.core.webhook.HookLine;
import org.dateline.core.webhook.HookMessage;
import org.dateline.core.webhook.HookTrouble;
import org.dateline.core.webhook.UntoldException;
import org.dateline.core.webhook.Webhook;
import org.dateline.core.webhook.WebhookCarrier;
import org.dateline.core.webhook.WebhookId;
import org.dateline.core.webhook.WebhookItem;
import org.dateline.core.webhook.Webhooks;
import org.dateline.workflow.webhook.WebhookDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.Lifecycle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Systems that listen, refuse, redirect or are away; on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class WebhookTest {

    private static final WebhookSettings TRIAL =
            new WebhookSettings(List.of("127.0.0.1", "agency.example"), false, true);

    @Parameter
    private TestDatabase database;

    private final MovedClock clock = new MovedClock(SampleMedia.NOW);
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private HttpServer agency;
    private volatile int answer = 200;

    private record Told(String delivery, String event, String timestamp, String signature, String body) {}

    @EnableTransactionManagement
    static class Transactions {}

    @BeforeEach
    void open() throws IOException {
        DataSource dataSource = database.migrated();
        context.register(Transactions.class);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource));
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(dataSource));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(WebhookCarrier.class, () -> new HttpWebhookCarrier(TRIAL));
        context.registerBean(
                WebhookItem.class, () -> publication -> publication.headline().getBytes(StandardCharsets.UTF_8));
        context.scan("org.dateline.core", "org.dateline.workflow.webhook");
        context.refresh();
        ((Lifecycle) context.getBean("webhookWorker")).stop();
        People.settleIn(context.getBean(Staff.class));
        agency = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        agency.createContext("/", this::listen);
        agency.start();
    }

    @AfterEach
    void close() {
        context.close();
        agency.stop(0);
    }

    private void listen(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        told.add(new Told(
                exchange.getRequestHeaders().getFirst("Dateline-Delivery"),
                exchange.getRequestHeaders().getFirst("Dateline-Event"),
                exchange.getRequestHeaders().getFirst("Dateline-Timestamp"),
                exchange.getRequestHeaders().getFirst("Dateline-Signature"),
                new String(body, StandardCharsets.UTF_8)));
        if (answer == 302) {
            exchange.getResponseHeaders().set("Location", address("/elsewhere").toString());
        }
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + agency.getAddress().getPort() + path);
    }

    @Test
    void tellsEachOnceWithASignatureThatTheSecretProves() {
        String secret = desk().add(address("/hook"), People.ADMINISTRATOR.id());
        Publication publication = publish();
        due(publication);
        due(publication);

        assertThat(desk().tellNext()).isTrue();
        assertThat(desk().tellNext()).isFalse();

        assertThat(told).singleElement().satisfies(once -> {
            assertThat(once.body()).isEqualTo(publication.headline());
            assertThat(once.event()).isEqualTo("publication");
            assertThat(once.timestamp()).isEqualTo(Long.toString(SampleMedia.NOW.getEpochSecond()));
            assertThat(once.signature())
                    .isEqualTo("sha256="
                            + new Webhook(WebhookId.random(), address("/hook"), secret, SampleMedia.NOW)
                                    .signature(
                                            Instant.ofEpochSecond(Long.parseLong(once.timestamp())),
                                            once.body().getBytes(StandardCharsets.UTF_8)));
        });
        assertThat(last().state()).isEqualTo(OutboxLine.State.SENT);
    }

    @Test
    void signsAsTheDocumentationSays() {
        Webhook webhook = new Webhook(WebhookId.random(), address("/"), "0".repeat(64), SampleMedia.NOW);

        assertThat(webhook.signature(Instant.ofEpochSecond(1_700_000_000), "{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("464c960bd7afea8a6fe6fc9461a7f5307657a451a6a3bfed05a8809d375d2b54");
    }

    @Test
    void triesAgainWithPatienceUnderTheSameNameAndGivesUp() {
        desk().add(address("/hook"), People.ADMINISTRATOR.id());
        due(publish());
        answer = 503;
        assertThat(desk().tellNext()).isTrue();
        assertThat(desk().tellNext()).as("not before its time").isFalse();
        assertThat(last().trouble()).isEqualTo(HookTrouble.REFUSED);
        for (int day = 0; day < 12; day++) {
            clock.forward(Duration.ofDays(3));
            desk().tellNext();
        }
        assertThat(last().state()).isEqualTo(OutboxLine.State.GIVEN_UP);

        answer = 204;
        desk().tryAgain(People.ADMINISTRATOR.id());
        assertThat(desk().tellNext()).isTrue();
        assertThat(last().state()).isEqualTo(OutboxLine.State.SENT);
        assertThat(told).extracting(Told::delivery).containsOnly(told.get(0).delivery());
    }

    @Test
    void followsNoRedirectAndStopsWhereSomebodyIsGone() {
        desk().add(address("/hook"), People.ADMINISTRATOR.id());
        due(publish());
        answer = 302;
        desk().tellNext();
        assertThat(told).hasSize(1);
        assertThat(last().trouble()).isEqualTo(HookTrouble.REDIRECTED);

        answer = 410;
        clock.forward(Duration.ofDays(1));
        desk().tellNext();
        assertThat(last().state()).isEqualTo(OutboxLine.State.GIVEN_UP);
    }

    @Test
    void waitsWhileNobodyAnswersAndForgetsWhoIsRemoved() {
        desk().add(address("/hook"), People.ADMINISTRATOR.id());
        due(publish());
        agency.stop(0);
        desk().tellNext();
        assertThat(last().trouble()).isEqualTo(HookTrouble.AWAY);

        desk().remove(desk().report(People.ADMINISTRATOR.id()).get(0).id(), People.ADMINISTRATOR.id());
        clock.forward(Duration.ofDays(1));
        assertThat(desk().tellNext()).isFalse();
        due(publish());
        assertThat(desk().tellNext()).isFalse();
    }

    @Test
    void tellsNobodyWhomTheConfigurationDoesNotName() {
        for (String no : List.of(
                "https://elsewhere.example/",
                "http://agency.example/",
                "https://user:word@agency.example/",
                "https://agency.example/#part",
                "ftp://agency.example/",
                "mailto:a@agency.example",
                "https:///")) {
            assertThatIllegalArgumentException()
                    .as(no)
                    .isThrownBy(() -> desk().add(URI.create(no), People.ADMINISTRATOR.id()));
        }
        assertThat(desk().hindrance(URI.create("https://agency.example/hook?key=1")))
                .isEmpty();
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> desk().add(address("/hook"), People.AUTHOR.id()));
    }

    @Test
    void reachesIntoNoPrivateNetwork() throws Exception {
        HttpWebhookCarrier strict =
                new HttpWebhookCarrier(new WebhookSettings(List.of("127.0.0.1", "10.1.2.3"), false, false));
        for (String inside : List.of("https://127.0.0.1/", "https://10.1.2.3/")) {
            assertThatExceptionOfType(UntoldException.class)
                    .isThrownBy(() -> strict.carry(
                            Webhook.to(URI.create(inside), SampleMedia.NOW),
                            new HookMessage("1", "publication", new byte[0], SampleMedia.NOW)))
                    .extracting(UntoldException::trouble)
                    .isEqualTo(HookTrouble.PRIVATE_ADDRESS);
        }
        for (String inside : List.of(
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "192.168.1.1",
                "224.0.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:10.0.0.1")) {
            assertThat(HttpWebhookCarrier.isPrivate(InetAddress.getByName(inside)))
                    .as(inside)
                    .isTrue();
        }
        for (String outside : List.of("8.8.8.8", "100.128.0.1", "172.32.0.1", "2001:4860:4860::8888")) {
            assertThat(HttpWebhookCarrier.isPrivate(InetAddress.getByName(outside)))
                    .as(outside)
                    .isFalse();
        }
    }

    private WebhookDesk desk() {
        return context.getBean(WebhookDesk.class);
    }

    private Publication publish() {
        return SampleMedia.published(context.getBean(Releases.class), context.getBean(Publications.class));
    }

    private void due(Publication publication) {
        context.getBean(Webhooks.class).due(publication.id(), "PUBLICATION", clock.instant());
    }

    private HookLine last() {
        return desk().report(People.ADMINISTRATOR.id()).get(0).last().get(0);
    }
}
