package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.dateline.core.TestDatabase;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes on one PostgreSQL are one office: the same desk, the same sessions. */
class TwoNodesIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Test
    void showTheSameDeskToWhoeverIsSignedIn() throws Exception {
        DataSource database = TestDatabase.POSTGRESQL.empty();
        String url;
        try (Connection connection = database.getConnection()) {
            url = connection.getMetaData().getURL();
        }
        try (ConfigurableApplicationContext first = node(url);
                ConfigurableApplicationContext second = node(url)) {
            HttpClient browser =
                    HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            signIn(browser, first);

            DraftingDesk drafting = first.getBean(DraftingDesk.class);
            drafting.draft(
                    ReleaseType.PRESS_RELEASE,
                    Optional.empty(),
                    drafting.blank(Language.ENGLISH),
                    new StaffId("author"));

            assertThat(second.getBean(TrackingDesk.class).board()).hasSize(1);
            HttpResponse<String> board = get(browser, second, "/desk/releases");
            assertThat(board.statusCode()).isEqualTo(200);
            assertThat(board.body()).contains("No headline yet");
        }
    }

    private static ConfigurableApplicationContext node(String url) {
        return SpringApplication.run(
                DatelineApplication.class,
                "--demo",
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres");
    }

    private static void signIn(HttpClient browser, ConfigurableApplicationContext node) throws Exception {
        Matcher csrf = CSRF.matcher(get(browser, node, "/sign-in").body());
        assertThat(csrf.find()).isTrue();
        String form =
                "name=author&password=demo-author&_csrf=" + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8);
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(address(node, "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/desk");
    }

    private static HttpResponse<String> get(HttpClient browser, ConfigurableApplicationContext node, String path)
            throws Exception {
        return browser.send(HttpRequest.newBuilder(address(node, path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI address(ConfigurableApplicationContext node, String path) {
        return URI.create("http://localhost:" + node.getEnvironment().getProperty("local.server.port") + path);
    }
}
