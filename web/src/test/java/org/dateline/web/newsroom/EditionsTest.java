package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.core.publication.Publication;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Language;
import org.dateline.web.DatelineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Readers and programs are led from each language of a release to the others. */
@DatelineTest
class EditionsTest {

    private static final String ROOT = "http://localhost:8080/newsroom/";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Published published;

    @Autowired
    private JsonMapper json;

    private Publication english;
    private Publication french;
    private Publication arabic;

    @BeforeEach
    void publish() {
        english = published.english();
        french = published.edition(english, ReleaseDocuments.text(Language.FRENCH, "En français", "Des mots."));
        arabic = published.edition(english, ReleaseDocuments.text(Language.ARABIC, "بالعربية", "كلمات."));
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }

    private String body(Publication publication) {
        MvcTestResult result = get("/newsroom/" + publication.id());
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void leadReadersToTheOtherLanguagesByTheirOwnNames() {
        assertThat(body(english))
                .contains("In other languages")
                .contains("href=\"/newsroom/" + french.id() + "\" hreflang=\"fr\" lang=\"fr\" dir=\"ltr\">français</a>")
                .contains("href=\"/newsroom/" + arabic.id() + "\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">العربية</a>")
                .doesNotContain("hreflang=\"en\" lang", "??");
        assertThat(body(arabic)).contains("بلغات أخرى", ">English</a>", ">français</a>");
    }

    @Test
    void leadProgramsToEveryLanguageAndItself() {
        for (Publication each : List.of(english, french, arabic)) {
            assertThat(body(each))
                    .contains("<link rel=\"alternate\" hreflang=\"en\" href=\"" + ROOT + english.id() + "\">")
                    .contains("<link rel=\"alternate\" hreflang=\"fr\" href=\"" + ROOT + french.id() + "\">")
                    .contains("<link rel=\"alternate\" hreflang=\"ar\" href=\"" + ROOT + arabic.id() + "\">")
                    .contains("<link rel=\"alternate\" hreflang=\"x-default\" href=\"" + ROOT + english.id() + "\">");
        }
        assertThat(body(french)).contains("<meta property=\"og:locale:alternate\" content=\"en\">");
    }

    @Test
    void sayWhichTranslatesWhich() {
        JsonNode original = article(english);
        assertThat(original.get("workTranslation")
                        .valueStream()
                        .map(work -> work.get("url").stringValue()))
                .containsExactly(ROOT + arabic.id(), ROOT + french.id());
        assertThat(Optional.ofNullable(original.get("translationOfWork"))).isEmpty();
        JsonNode edition = article(french);
        assertThat(edition.get("translationOfWork").get("url").stringValue()).isEqualTo(ROOT + english.id());
        assertThat(Optional.ofNullable(edition.get("workTranslation"))).isEmpty();
    }

    private JsonNode article(Publication publication) {
        return json.readTree(
                body(publication).replaceAll("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1"));
    }

    @Test
    void standInTheSitemapBesideEachAddress() {
        MvcTestResult sitemap = get("/newsroom/sitemap-2023.xml");
        assertThat(sitemap)
                .bodyText()
                .containsPattern("<loc>" + ROOT + french.id() + "</loc><lastmod>[^<]*</lastmod>"
                        + "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"" + ROOT + english.id()
                        + "\"( /|/|></xhtml:link)>");
    }

    @Test
    void changeWhatThePageOfTheOthersSays() {
        Publication alone = published.english();
        String before =
                String.valueOf(get("/newsroom/" + alone.id()).getResponse().getHeader("ETag"));
        assertThat(before).isEqualTo('"' + alone.fingerprint().hex() + '"');

        published.edition(alone, ReleaseDocuments.text(Language.SPANISH, "En español", "Palabras."));

        assertThat(mvc.get().uri("/newsroom/{id}", alone.id()).header("If-None-Match", before))
                .hasStatusOk();
        String now = String.valueOf(get("/newsroom/" + alone.id()).getResponse().getHeader("ETag"));
        assertThat(mvc.get().uri("/newsroom/{id}", alone.id()).header("If-None-Match", now))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void areInTheFeedOfTheirLanguageAlone() {
        assertThat(get("/newsroom/feed.json?language=fr"))
                .bodyText()
                .contains(french.id().value())
                .doesNotContain(english.id().value(), arabic.id().value());
    }
}
