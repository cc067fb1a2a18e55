package org.dateline.web.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.core.publication.HubPings;
import org.dateline.core.publication.Listings;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.text.Language;
import org.dateline.web.DatelineTest;
import org.dateline.web.newsroom.Published;
import org.dateline.web.organization.PublicAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatelineTest
class HubPingTest {

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    @Autowired
    private Published published;

    @Autowired
    private Listings listings;

    @Autowired
    private HubPings pings;

    @Autowired
    private JdbcClient jdbc;

    private static int number;
    private volatile int status = 202;
    private HttpServer hub;

    @BeforeEach
    void open() throws IOException {
        hub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hub.createContext("/", exchange -> {
            heard.add(URLDecoder.decode(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        hub.start();
        // What other tests published.
        ping().look();
        heard.clear();
    }

    /** Something that changed after all else. */
    private PublicationId news(Language language) {
        PublicationId id = published
                .publish(ReleaseDocuments.text(language, "News", "Words."), null)
                .id();
        // Not much after, or the archive's index would not look back as far as what other tests publish.
        jdbc.sql("update published_item set changed_at = ? where id = ?")
                .params(SqlInstant.toColumn(Published.AT.plusSeconds(300 + number++)), id.value())
                .update();
        return id;
    }

    private boolean isToldOf(PublicationId id) {
        return !pings.toldOf(List.of(id)).isEmpty();
    }

    @AfterEach
    void close() {
        hub.stop(0);
    }

    private HubPing ping() {
        return ping("http://localhost:" + hub.getAddress().getPort() + "/");
    }

    private HubPing ping(String address) {
        return new HubPing(
                new HubSettings(address), pings, listings, new PublicAddress(URI.create("https://press.example.org")));
    }

    @Test
    void tellsOfTheFeedsThatHaveSomethingNewAndTellsItOnce() {
        news(Language.FRENCH);
        HubPing ping = ping();
        ping.look();
        assertThat(heard)
                .containsExactly(
                        "hub.mode=publish&hub.url=https://press.example.org/newsroom/feed.atom",
                        "hub.mode=publish&hub.url=https://press.example.org/newsroom/feed.rss",
                        "hub.mode=publish&hub.url=https://press.example.org/newsroom/feed.json",
                        "hub.mode=publish&hub.url=https://press.example.org/newsroom/feed.atom?language=fr",
                        "hub.mode=publish&hub.url=https://press.example.org/newsroom/feed.rss?language=fr",
                        "hub.mode=publish&hub.url=https://press.example.org/newsroom/feed.json?language=fr");
        heard.clear();
        ping.look();
        assertThat(heard).isEmpty();

        news(Language.ARABIC);
        ping.look();
        assertThat(heard).hasSize(6).last().asString().endsWith("feed.json?language=ar");
    }

    @Test
    void tellsAgainWhatTheHubDidNotTake() {
        PublicationId french = news(Language.FRENCH);
        status = 503;
        ping().look();
        assertThat(isToldOf(french)).isFalse();
        heard.clear();
        status = 204;

        // Another node, or this one after a while.
        ping().look();

        assertThat(heard).hasSize(6);
        assertThat(isToldOf(french)).isTrue();
    }

    @Test
    void leavesAHubInTroubleAlone() {
        PublicationId french = news(Language.FRENCH);
        HubPing ping = ping();
        status = 500;
        ping.look();
        status = 202;
        ping.look();
        assertThat(heard).hasSize(1);
        assertThat(isToldOf(french)).isFalse();
        hub.stop(0);
        ping().look();
        assertThat(isToldOf(french)).isFalse();
    }

    @Test
    void tellsNobodyIfThereIsNoHub() {
        PublicationId french = news(Language.FRENCH);
        ping(" ").look();
        assertThat(heard).isEmpty();
        assertThat(isToldOf(french)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hub.example.org", "ftp://hub.example.org", "file:///etc/passwd", "https://"})
    void takesTheAddressOfAHubAlone(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HubSettings(address));
    }
}
