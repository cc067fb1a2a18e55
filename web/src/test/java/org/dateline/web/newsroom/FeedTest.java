package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Subject;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Language;
import org.dateline.web.DatelineTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DatelineTest
class FeedTest {

    private static final Subject VISIT =
            new Subject("d".repeat(32), "FJ", "António Vitorino", List.of("climate"), List.of());

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Published published;

    @Autowired
    private JsonMapper json;

    private Publication fiji(String headline) {
        return published.publish(ReleaseDocuments.text(Language.FRENCH, headline, "Des mots."), null, VISIT);
    }

    private String body(String uri) {
        MvcTestResult result = mvc.get().uri(uri).exchange();
        assertThat(result).hasStatusOk().hasHeader("Cache-Control", "max-age=60, public");
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "rss"})
    void tellsReadersWhatIsNew(String form) throws Exception {
        Publication first = fiji("« A & B » <premier> 1");

        SyndFeed feed =
                new SyndFeedInput().build(new StringReader(body("/newsroom/feed." + form + "?country=FJ&language=fr")));

        assertThat(feed.getTitle()).isEqualTo("Organisation internationale pour les migrations");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle)
                .contains(first.headline())
                .doesNotContain("Headline");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getUri)
                .allMatch(uri -> uri.startsWith("http://localhost:8080/newsroom/"));
        assertThat(new SyndFeedInput()
                        .build(new StringReader(body("/newsroom/feed." + form)))
                        .getEntries())
                .extracting(SyndEntry::getTitle)
                .contains(first.headline());
    }

    @Test
    void tellsProgramsWhatIsNew() {
        Publication first = fiji("« A » <premier> 2");

        JsonNode feed = json.readTree(body("/newsroom/feed.json?country=FJ"));

        assertThat(feed.get("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("items").valueStream())
                .anyMatch(item -> item.get("title").stringValue().equals(first.headline())
                        && item.get("id").stringValue().endsWith(first.id().value())
                        && item.get("language").stringValue().equals("fr"));
    }

    @Test
    void sendsAFeedOnce() {
        fiji("Une fois");
        String tag = mvc.get()
                .uri("/newsroom/feed.atom?topic=climate")
                .exchange()
                .getResponse()
                .getHeader("ETag");
        assertThat(mvc.get().uri("/newsroom/feed.atom?topic=climate").header("If-None-Match", tag))
                .hasStatus(HttpStatus.NOT_MODIFIED)
                .bodyText()
                .isEmpty();
    }

    @Test
    void speaksTheLanguageOfNewsAgencies() {
        Publication first = fiji("Pour les agences");

        JsonNode item = json.readTree(body("/newsroom/" + first.id() + ".ninjs"));

        assertThat(item.get("uri").stringValue()).isEqualTo("http://localhost:8080/newsroom/" + first.id());
        assertThat(item.get("pubStatus").stringValue()).isEqualTo("usable");
        assertThat(item.get("headlines").get(0).get("value").stringValue()).isEqualTo(first.headline());
        assertThat(item.get("places").get(0).get("name").stringValue()).isEqualTo("Fidji");
        assertThat(json.readTree(body("/newsroom/latest.ninjs"))
                        .get("associations")
                        .valueStream())
                .anyMatch(each -> each.get("uri").equals(item.get("uri")));
        assertThat(mvc.get().uri("/newsroom/{id}.ninjs", "0".repeat(32))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void leadsSearchEnginesToEveryPage() throws Exception {
        Publication first = fiji("Pour les moteurs");

        assertThat(body("/robots.txt")).contains("/newsroom/sitemap.xml", "/newsroom/news-sitemap.xml");
        assertThat(xml(body("/newsroom/sitemap.xml"))
                        .getElementsByTagName("loc")
                        .item(0)
                        .getTextContent())
                .isEqualTo("http://localhost:8080/newsroom/sitemap-2023.xml");
        assertThat(body("/newsroom/sitemap-2023.xml")).contains(first.id().value());
        assertThat(xml(body("/newsroom/sitemap-1999.xml"))
                        .getElementsByTagName("loc")
                        .getLength())
                .isZero();
        assertThat(xml(body("/newsroom/news-sitemap.xml")).getDocumentElement().getTagName())
                .isEqualTo("urlset");
    }

    @Test
    void saysInThePageWhatProgramsWantToKnow() {
        Publication first = fiji("</script><script>alert(1)</script>");

        String page = body("/newsroom/" + first.id());

        String data = page.replaceAll("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1");
        JsonNode article = json.readTree(data);
        assertThat(article.get("@type").stringValue()).isEqualTo("NewsArticle");
        assertThat(article.get("headline").stringValue()).isEqualTo(first.headline());
        assertThat(article.get("dateline").stringValue()).contains("2023");
        assertThat(page)
                .contains("<link rel=\"canonical\" href=\"http://localhost:8080/newsroom/" + first.id() + "\">")
                .contains("property=\"og:title\"", "/newsroom/visits/" + VISIT.visit())
                .doesNotContain("<script>alert", "??");
        assertThat(mvc.get()
                        .uri("/newsroom/{id}", first.id())
                        .header("If-None-Match", '"' + first.fingerprint().hex() + '"'))
                .hasStatus(HttpStatus.NOT_MODIFIED)
                .bodyText()
                .isEmpty();
    }

    @Test
    void showsAVisitWithAllItsReleases() {
        Subject visit = new Subject(
                "e".repeat(32), "WS", "António Vitorino", List.of("seas"), List.of(new Subject.Met("FIAMĒ Naomi", "")));
        Publication first = published.publish(ReleaseDocuments.text(Language.ENGLISH, "One", "A."), null, visit);
        Publication second = published.publish(ReleaseDocuments.text(Language.FRENCH, "Deux", "B."), null, visit);

        assertThat(body("/newsroom/visits/" + visit.visit() + "?language=en"))
                .contains(
                        "António Vitorino in Samoa",
                        "FIAMĒ Naomi",
                        "seas",
                        first.id().value(),
                        second.id().value())
                .doesNotContain("??");
        assertThat(mvc.get().uri("/newsroom/visits/" + "f".repeat(32))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void sendsAPartOfADocument() {
        Publication first = fiji("En partie");
        String file = first.document("pdf").orElseThrow().fileName();

        MvcTestResult part = mvc.get()
                .uri("/newsroom/{id}/{file}", first.id(), file)
                .header("Range", "bytes=0-3")
                .exchange();

        assertThat(part).hasStatus(HttpStatus.PARTIAL_CONTENT).bodyText().isEqualTo("%PDF");
        assertThat(mvc.head().uri("/newsroom/{id}/{file}", first.id(), file))
                .hasStatusOk()
                .hasHeader("Content-Length", Integer.toString(Published.PDF.length));
    }

    @Test
    void tellsOfACorrectionWherePeopleReadOn() throws Exception {
        Publication first = fiji("Douze à Pékin");
        Publication corrected = published.correct(
                first,
                ReleaseDocuments.text(Language.FRENCH, "Treize à Pékin", "Des mots."),
                "Au lieu de *douze*, lire *treize*.");
        String address = "http://localhost:8080/newsroom/" + first.id();
        Instant changedAt = published.changedAt(first);

        for (String uri : List.of("/newsroom/feed.atom", "/newsroom/feed.atom?country=FJ")) {
            SyndEntry entry = entry(body(uri), address);
            assertThat(entry.getTitle()).isEqualTo("Treize à Pékin");
            assertThat(entry.getPublishedDate().toInstant()).isEqualTo(Published.AT);
            assertThat(entry.getUpdatedDate().toInstant()).isEqualTo(changedAt.truncatedTo(ChronoUnit.SECONDS));
            assertThat(entry.getDescription().getValue()).startsWith("Rectifié (" + corrected.reference() + ")");
        }
        JsonNode item = json.readTree(body("/newsroom/" + first.id() + ".ninjs"));
        assertThat(item.get("version").stringValue()).isEqualTo("2");
        assertThat(item.get("versionCreated").stringValue()).isEqualTo(changedAt.toString());
        assertThat(item.get("edNote").stringValue())
                .isEqualTo("Rectifié (" + corrected.reference() + "). Au lieu de douze, lire treize.");
        assertThat(json.readTree(body("/newsroom/" + corrected.id() + ".ninjs")))
                .isEqualTo(item);
        assertThat(body("/newsroom/sitemap-2023.xml"))
                .contains("<loc>" + address + "</loc><lastmod>" + changedAt + "</lastmod>");
        assertThat(body("/newsroom/archive?country=FJ"))
                .contains("Treize à Pékin")
                .doesNotContain("Douze à Pékin");
    }

    @Test
    void leavesOnlyTheNoticeOfWhatWasWithdrawn() throws Exception {
        fiji("Une autre");
        Publication first = fiji("Quatorze à Pékin");
        published.withdraw(first, "La visite n’a pas eu lieu.");
        String address = "http://localhost:8080/newsroom/" + first.id();

        for (String uri : List.of(
                "/newsroom/feed.atom",
                "/newsroom/feed.rss",
                "/newsroom/feed.atom?country=FJ&language=fr&year=2023&topic=climate",
                "/newsroom/feed.rss?type=PRESS_RELEASE")) {
            SyndEntry entry = entry(body(uri), address);
            assertThat(entry.getTitle()).isEqualTo("Retiré : " + first.reference());
            assertThat(entry.getDescription().getValue()).isEqualTo("La visite n’a pas eu lieu.");
        }
        assertThat(body("/newsroom/feed.json"))
                .contains("Retiré : " + first.reference())
                .doesNotContain("Quatorze à Pékin");
        assertThat(body("/newsroom/feed.atom?country=CN"))
                .doesNotContain(first.id().value());
        JsonNode item = json.readTree(body("/newsroom/" + first.id() + ".ninjs"));
        assertThat(item.get("pubStatus").stringValue()).isEqualTo("canceled");
        assertThat(item.get("version").stringValue()).isEqualTo("2");
        assertThat(item.has("headlines") || item.has("bodies") || item.has("people"))
                .isFalse();
        assertThat(json.readTree(body("/newsroom/latest.ninjs"))
                        .get("associations")
                        .valueStream())
                .filteredOn(each -> each.get("uri").equals(item.get("uri")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.get("name").stringValue()).isEqualTo(first.reference() + " fr");
                    assertThat(((ObjectNode) each).without("name")).isEqualTo(item);
                });
        for (String uri : List.of(
                "/newsroom", "/newsroom/archive", "/newsroom/sitemap-2023.xml", "/newsroom/visits/" + VISIT.visit())) {
            assertThat(body(uri)).as(uri).doesNotContain(first.id().value(), "Quatorze à Pékin");
        }
    }

    private static SyndEntry entry(String feed, String address) throws Exception {
        return new SyndFeedInput()
                .build(new StringReader(feed)).getEntries().stream()
                        .filter(entry -> entry.getUri().equals(address))
                        .findFirst()
                        .orElseThrow();
    }

    private static Document xml(String written) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
    }
}
