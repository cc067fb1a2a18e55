package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.dateline.core.TestDatabase;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.SignedCopies;
import org.dateline.core.publication.Subject;
import org.dateline.core.rendition.DocumentSigner;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Language;
import org.dateline.web.DatelineApplication;
import org.dateline.web.start.NewsroomRole;
import org.dateline.workflow.drafting.DraftingDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The newsroom as a process of its own, on the office's PostgreSQL, as a user who may read what is published and nothing
 * else. Everything public answers; the desk is not there; the office's tables are refused.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsroomAloneIT {

    private static final String VISIT = "0".repeat(28) + "c402";
    private static final byte[] BROUGHT = "%PDF-1.7 of somebody who doubts it".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SIGNED = "%PDF-1.7 of a test, signed".getBytes(StandardCharsets.UTF_8);
    private static final String REFUSED = "42501";

    private final HttpClient browser = HttpClient.newHttpClient();

    private String url = "";
    private ConfigurableApplicationContext office;
    private ConfigurableApplicationContext newsroom;
    private Publication publication;
    private Publication brought;

    @BeforeAll
    void open() throws SQLException {
        DataSource database = TestDatabase.POSTGRESQL.empty();
        try (Connection owner = database.getConnection()) {
            url = owner.getMetaData().getURL();
        }
        office = SpringApplication.run(
                DatelineApplication.class,
                "--demo",
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres");
        publication = office.getBean(Published.class)
                .publish(
                        ReleaseDocuments.text(Language.ENGLISH, "Open to all", ReleaseDocuments.EVERY_CONSTRUCT),
                        null,
                        new Subject(VISIT, "CN", "António Vitorino", List.of("Migration"), List.of()));
        brought = office.getBean(Published.class).withDocument(BROUGHT);
        office.getBean(SignedCopies.class).keep(publication.id(), "pdf", "The Organization", SIGNED);
        office.getBean(Published.class).unpublished("kanarienvogel", 4);
        try (Connection owner = database.getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute(NewsroomRole.sql());
            statement.execute(NewsroomRole.sql());
        }
        newsroom = SpringApplication.run(
                DatelineApplication.class,
                "--spring.profiles.active=newsroom",
                "--server.port=0",
                "--spring.datasource.url=" + url);
    }

    @AfterAll
    void close() {
        if (newsroom != null) {
            newsroom.close();
        }
        office.close();
    }

    @Test
    void answersEveryPublicAddress() throws Exception {
        String id = publication.id().value();
        String picture = publication.pictures().get(0).digest();
        for (String path : List.of(
                "/newsroom",
                "/newsroom/archive",
                "/newsroom/archive?words=open",
                "/newsroom/feed.atom",
                "/newsroom/feed.rss",
                "/newsroom/feed.json",
                "/newsroom/latest.ninjs",
                "/newsroom/" + id,
                "/newsroom/" + id + ".ninjs",
                "/newsroom/" + id + "/" + publication.documents().get(0).fileName(),
                "/newsroom/" + id + "/pictures/" + picture,
                "/newsroom/visits/" + VISIT,
                "/newsroom/sitemap.xml",
                "/newsroom/sitemap-2023.xml",
                "/newsroom/news-sitemap.xml",
                "/robots.txt",
                "/verify",
                "/verify/" + publication.fingerprint().hex(),
                "/actuator/health",
                "/assets/favicon.svg")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
            assertThat(answer.body()).as(path).doesNotContain("kanarienvogel");
        }
        assertThat(get("/").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/newsroom"));
        assertThat(get("/newsroom/" + id).body()).contains("Open to all");
        assertThat(get("/newsroom/archive?words=open").body()).contains(id);
    }

    /** So that a page that reads a table which the user may not read is found when it is added. */
    @Test
    void breaksAtNoAddressThatItHas() throws Exception {
        Map<String, String> values = new TreeMap<>(Map.of(
                "id", publication.id().value(),
                "visit", VISIT,
                "year", "2023",
                "fingerprint", publication.fingerprint().hex(),
                "digest", publication.pictures().get(0).digest(),
                "fileName", publication.documents().get(0).fileName()));
        Set<String> patterns = newsroom
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.equals("/desk/thrower")) // a test's
                .collect(Collectors.toSet());
        assertThat(patterns)
                .hasSizeGreaterThan(15)
                .noneMatch(pattern -> pattern.matches("/(desk|sign|guest|embargoed).*"));
        for (String pattern : patterns) {
            String path = pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^}]*})+}", "{$1}");
            for (Map.Entry<String, String> value : values.entrySet()) {
                path = path.replace("{" + value.getKey() + "}", value.getValue());
            }
            int status = get(path.replaceAll("[{}]", "")).statusCode();
            assertThat(status)
                    .as(pattern)
                    .isNotEqualTo(403)
                    .satisfies(answer ->
                            assertThat(pattern.equals("/error") ? 200 : answer).isLessThan(500));
        }
    }

    @Test
    void givesOutWhatTheOfficeSignedAndHoldsNoKey() throws Exception {
        HttpResponse<String> pdf = get("/newsroom/" + publication.id() + "/"
                + publication.document("pdf").orElseThrow().fileName());

        assertThat(pdf.body()).isEqualTo(new String(SIGNED, StandardCharsets.UTF_8));
        assertThat(get("/newsroom/" + publication.id()).body()).contains("signed by");
        assertThat(newsroom.getBeansOfType(DocumentSigner.class)).isEmpty();
    }

    @Test
    void tellsADocumentThatIsOurs() throws Exception {
        String boundary = "dateline";
        String form =
                "--%s\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.pdf\"\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(boundary, new String(BROUGHT, StandardCharsets.UTF_8), boundary);
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(address("/verify"))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/verify/" + brought.fingerprint().hex());
    }

    @Test
    void hasNoDesk() throws Exception {
        String never = page("/newsroom/" + "0".repeat(32));
        for (String path : List.of(
                "/desk",
                "/desk/releases",
                "/desk/administration/ledger.jsonl",
                "/desk/nothing",
                "/sign-in",
                "/sign-out",
                "/logout",
                "/guest/" + "0".repeat(64),
                "/embargoed/" + "0".repeat(64),
                "/newsroom/subscriptions",
                "/actuator",
                "/actuator/env",
                "/nothing")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(page(path)).as(path).isEqualTo(never);
            HttpResponse<String> posted = browser.send(
                    HttpRequest.newBuilder(address(path))
                            .POST(HttpRequest.BodyPublishers.ofString("name=author"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(posted.statusCode()).as("POST " + path).isEqualTo(404);
        }
        assertThat(newsroom.getBeansOfType(DraftingDesk.class)).isEmpty();
        assertThat(newsroom.getBeanDefinitionNames())
                .as("no engine, no mails, no tables made, nobody who signs in")
                .noneMatch(
                        bean -> bean.matches(
                                "(?i).*(processEngine|camunda|flyway|outbox|smtp|sessionRepository|userDetailsService|userDetailsManager).*"));
    }

    @Test
    void mayReadWhatIsPublishedAndNothingElse() throws SQLException {
        try (Connection reader = DriverManager.getConnection(url, "dateline_newsroom", "");
                Statement statement = reader.createStatement()) {
            statement.execute(
                    "set default_transaction_read_only = off"); // what it may then still not do is not its own choice
            List<String> readable = new ArrayList<>();
            List<String> tables = tables();
            assertThat(tables).contains("release", "revision", "ledger_entry", "staff_member", "embargoed_copy");
            for (String table : tables) {
                if (isAllowed(statement, "select 1 from " + table + " limit 1")) {
                    readable.add(table);
                }
                for (String change : List.of("delete from " + table, "insert into " + table + " default values")) {
                    assertThat(isAllowed(statement, change)).as(change).isFalse();
                }
            }
            assertThat(readable).isNotEmpty().allMatch(table -> table.startsWith("publi"));
            assertThatThrownBy(() -> statement.execute("update publication set headline = ''"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private List<String> tables() throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, "postgres", "");
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select quote_ident(table_name) from information_schema.tables where table_schema = 'public'")) {
            List<String> tables = new ArrayList<>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private static boolean isAllowed(Statement statement, String sql) {
        try {
            statement.execute(sql);
            return true;
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(sql).isEqualTo(REFUSED);
            return false;
        }
    }

    private String page(String path) throws Exception {
        return get(path).body().replaceAll("<code class=\"figures\">[^<]*</code>", "");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("Accept", "text/html, */*")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + newsroom.getEnvironment().getProperty("local.server.port") + path);
    }
}
