package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Subject;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Language;
import org.dateline.web.DatelineTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Everything that the newsroom writes for programs keeps the rules of its form; and each set of rules finds a fault. */
@DatelineTest
@TestPropertySource(properties = "dateline.newsroom.websub-hub=http://localhost:9/hub")
class WhatProgramsReadTest {

    private static final Subject VISIT = new Subject(
            "d2".repeat(16),
            "CN",
            "António Vitorino",
            List.of("data"),
            List.of(new Subject.Met("QIN Gang", "Minister")));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Published published;

    private Publication english;
    private Publication arabic;
    /** Once for all tests: what changed last stands first in the feeds, and would crowd out all else. */
    private static @Nullable Publication corrected;

    private static @Nullable Publication withdrawn;

    @BeforeEach
    void publish() {
        english = published.publish(
                ReleaseDocuments.text(Language.ENGLISH, "A & B <are> “here”", ReleaseDocuments.EVERY_CONSTRUCT),
                null,
                VISIT);
        arabic = published.edition(english, ReleaseDocuments.text(Language.ARABIC, "بالعربية", "كلمات."));
        if (corrected == null) {
            corrected = published.publish(ReleaseDocuments.text(Language.ENGLISH, "Ten envoys", "Ten came."), null);
            published.correct(
                    corrected,
                    ReleaseDocuments.text(Language.ENGLISH, "Twelve envoys", "Twelve came."),
                    "- In the headline, for “Ten” read “Twelve”.");
            withdrawn = published.publish(ReleaseDocuments.text(Language.ENGLISH, "None came", "None."), null);
            published.withdraw(withdrawn, "They came.");
        }
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("atom.rnc", "/newsroom/feed.atom"),
                Arguments.of("atom.rnc", "/newsroom/feed.atom?language=ar"),
                Arguments.of("atom.rnc", "/newsroom/feed.atom?country=CN"),
                Arguments.of("atom.rnc", "/newsroom/feed.atom?topic=nothing"),
                Arguments.of("rss.rnc", "/newsroom/feed.rss"),
                Arguments.of("rss.rnc", "/newsroom/feed.rss?country=CN"),
                Arguments.of("rss.rnc", "/newsroom/feed.rss?topic=nothing"),
                Arguments.of("jsonfeed.schema.json", "/newsroom/feed.json"),
                Arguments.of("jsonfeed.schema.json", "/newsroom/feed.json?topic=nothing"),
                Arguments.of("ninjs.schema.json", "/newsroom/latest.ninjs"),
                Arguments.of("ninjs.schema.json", "/newsroom/ENGLISH.ninjs"),
                Arguments.of("ninjs.schema.json", "/newsroom/ARABIC.ninjs"),
                Arguments.of("ninjs.schema.json", "/newsroom/CORRECTED.ninjs"),
                Arguments.of("ninjs.schema.json", "/newsroom/WITHDRAWN.ninjs"),
                Arguments.of("sitemap.rnc", "/newsroom/sitemap.xml"),
                Arguments.of("sitemap.rnc", "/newsroom/sitemap-2023.xml"),
                Arguments.of("sitemap.rnc", "/newsroom/sitemap-1999.xml"),
                Arguments.of("sitemap.rnc", "/newsroom/news-sitemap.xml"),
                Arguments.of("newsarticle.schema.json", "/newsroom/ENGLISH"),
                Arguments.of("newsarticle.schema.json", "/newsroom/ARABIC"),
                Arguments.of("newsarticle.schema.json", "/newsroom/CORRECTED"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void keepsTheRulesOfItsForm(String rules, String path) throws Exception {
        assertThat(Rules.of(rules).brokenBy(read(path))).isEmpty();
    }

    /** Each plants one fault in a document that has none: for the words before the arrow, those behind it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "atom.rnc | /newsroom/feed.atom | updated> => published>",
                "atom.rnc | /newsroom/feed.atom | Z</updated> => </updated>",
                "atom.rnc | /newsroom/feed.atom | <author> => <author><writer/>",
                "atom.rnc | /newsroom/feed.atom?language=ar | <title>بالعربية</title> => <title>a</title><title>b</title>",
                "atom.rnc | /newsroom/feed.atom | <entry> => <entry><content/>",
                "rss.rnc | /newsroom/feed.rss | version=\"2.0\" => version=\"0.9\"",
                "rss.rnc | /newsroom/feed.rss | <pubDate>Thu, 06 Apr 2023 => <pubDate>2023-04-06",
                "rss.rnc | /newsroom/feed.rss | <channel> => <channel><managingEditor>Press Office</managingEditor>",
                "rss.rnc | /newsroom/feed.rss | <description> => <summary/><description>",
                "jsonfeed.schema.json | /newsroom/feed.json | version/1.1 => version/1",
                "jsonfeed.schema.json | /newsroom/feed.json | \"content_text\" => \"summary\"",
                "jsonfeed.schema.json | /newsroom/feed.json | T13:00:00Z => ",
                "ninjs.schema.json | /newsroom/ENGLISH.ninjs | \"usable\" => \"published\"",
                "ninjs.schema.json | /newsroom/ENGLISH.ninjs | \"uri\" => \"guid\"",
                "ninjs.schema.json | /newsroom/ENGLISH.ninjs | \"pubStatus\" => \"pubstatus\"",
                "ninjs.schema.json | /newsroom/latest.ninjs | \"name\":\"PR => \"title\":\"PR",
                "sitemap.rnc | /newsroom/sitemap-2023.xml | <loc>http => <loc>ftp",
                "sitemap.rnc | /newsroom/sitemap-2023.xml | Z</lastmod> => </lastmod>",
                "sitemap.rnc | /newsroom/sitemap-2023.xml | hreflang=\"ar\" => hreflang=\"Arabic\"",
                "sitemap.rnc | /newsroom/sitemap.xml | sitemapindex => urlset",
                "newsarticle.schema.json | /newsroom/ENGLISH | \"headline\" => \"title\"",
                "newsarticle.schema.json | /newsroom/ENGLISH | T13:00:00Z => ",
                "newsarticle.schema.json | /newsroom/ENGLISH | \"inLanguage\":\"en\" => \"inLanguage\":\"English\""
            })
    void theRulesFindAFault(String rules, String path, String change) throws Exception {
        String[] both = change.split(" ?=> ?", 2);
        String sound = read(path);
        String broken = sound.replace(both[0], both[1]);
        assertThat(broken).isNotEqualTo(sound);
        assertThat(Rules.of(rules).brokenBy(broken)).isNotEmpty();
    }

    /** RFC 4287, 4.1.1 and 4.2.6, which no grammar says. */
    @Test
    void namesEachEntryOnceAndHasOneAlternate() throws Exception {
        Document feed = xml(read("/newsroom/feed.atom"));
        List<String> ids = texts(feed.getElementsByTagName("id"));
        assertThat(ids).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        assertThat(links(feed).filter(link -> link.getParentNode().getNodeName().equals("feed")))
                .extracting(link -> link.getAttribute("rel"))
                .containsExactlyInAnyOrder("alternate", "self", "hub");
        assertThat(links(feed).filter(link -> link.getAttribute("rel").equals("self")))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("http://localhost:8080/newsroom/feed.atom");
    }

    /** Every language that a page of the sitemap names is in the sitemap, and names it back. */
    @Test
    void leadsBackFromEachLanguageOfTheSitemap() throws Exception {
        Document sitemap = xml(read("/newsroom/sitemap-2023.xml"));
        List<String> addresses = texts(sitemap.getElementsByTagName("loc"));
        List<String> named =
                links(sitemap).map(link -> link.getAttribute("href")).toList();
        assertThat(addresses).containsAll(named);
        String ours = "http://localhost:8080/newsroom/" + english.id();
        // At the English page and at the Arabic, as English and as what is shown to everybody else.
        assertThat(named).filteredOn(ours::equals).hasSize(4);
    }

    @Test
    void namesTheHubOfTheFeedsThatItIsToldOf() throws Exception {
        for (String form : List.of("atom", "rss", "json")) {
            assertThat(read("/newsroom/feed." + form)).contains("http://localhost:9/hub");
            assertThat(read("/newsroom/feed." + form + "?language=ar")).contains("http://localhost:9/hub");
            assertThat(read("/newsroom/feed." + form + "?country=CN")).doesNotContain("localhost:9/");
        }
        assertThat(mvc.get().uri("/newsroom/feed.json").exchange().getResponse().getHeaders("Link"))
                .containsExactly(
                        "<http://localhost:9/hub>; rel=\"hub\"",
                        "<http://localhost:8080/newsroom/feed.json>; rel=\"self\"");
    }

    /** The document at an address; of a page, the article in it. */
    private String read(String path) {
        MvcTestResult answer = mvc.get()
                .uri(path.replace("ENGLISH", english.id().value())
                        .replace("ARABIC", arabic.id().value())
                        .replace("CORRECTED", corrected.id().value())
                        .replace("WITHDRAWN", withdrawn.id().value()))
                .exchange();
        assertThat(answer).hasStatusOk();
        String all = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return path.matches("/newsroom/[A-Z]+")
                ? all.replaceAll("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1")
                : all;
    }

    private static Stream<Element> links(Document document) {
        NodeList links = document.getElementsByTagNameNS("*", "link");
        return IntStream.range(0, links.getLength()).mapToObj(links::item).map(Element.class::cast);
    }

    private static List<String> texts(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    private static Document xml(String written) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(written)));
    }
}
