package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.core.publication.Publication;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Language;
import org.dateline.web.DatelineTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Two hundred releases that are drafts, in review, approved, scheduled, under embargo. Each has a word of its own in its
 * headline, subhead, body, notes, contacts, caption and documents. The public finds none of them anywhere, and whoever
 * asks for one hears the same as about a release that never was.
 */
@DatelineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakTest {

    /** Every secret word begins so, and no other word does. */
    private static final String CANARY = "kanarienvogel";

    private static final int SECRETS = 200;
    private static final int GUESSES = 10_000;
    private static final String NEVER = "0123456789abcdef0123456789abcdef";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Published published;

    private final List<Unpublished> secrets = new ArrayList<>();
    private Publication open;

    @BeforeAll
    void keepSecrets() {
        open = published.publish(ReleaseDocuments.text(Language.ENGLISH, "Open to all", "Words for all."), null);
        for (int i = 0; i < SECRETS; i++) {
            Unpublished secret = published.unpublished(CANARY + i, i);
            secrets.add(secret);
            // Every second one is an edition of what is open.
            if (i % 2 == 0) {
                published.tie(secret, open);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/robots.txt",
                "/newsroom",
                "/newsroom/archive",
                "/newsroom/archive?words=" + CANARY + "1",
                "/newsroom/archive?words=" + CANARY + "*",
                "/newsroom/archive?topic=" + CANARY,
                "/newsroom/feed.atom",
                "/newsroom/feed.rss",
                "/newsroom/feed.json",
                "/newsroom/feed.json?language=en",
                "/newsroom/latest.ninjs",
                "/newsroom/sitemap.xml",
                "/newsroom/sitemap-2023.xml",
                "/newsroom/news-sitemap.xml",
                "/verify",
                "/error",
                "/newsroom/nothing"
            })
    void sayNothingOnAnyPage(String path) {
        MockHttpServletResponse answer = get(path);
        // What somebody typed stands in the field where it was typed, and nowhere else.
        String asked = path.contains("words=") ? path.replaceAll(".*words=", "") : CANARY;
        assertThat(text(answer).replace("value=\"" + asked + "\"", "")).doesNotContain(CANARY);
        assertThat(headers(answer)).doesNotContain(CANARY);
    }

    @Test
    void tellNobodyThatTheyExist() {
        for (Unpublished secret : secrets) {
            String id = secret.release().value();
            assertSameAsNever("/newsroom/%s", id);
            assertSameAsNever("/newsroom/%s.ninjs", id);
            assertSameAsNever("/newsroom/%s/" + secret.fileName() + ".pdf", id);
            assertSameAsNever("/newsroom/%s/" + secret.fileName() + ".docx", id);
            assertSameAsNever("/newsroom/%s/pictures/" + secret.picture(), id);
            String whole = secret.fingerprint().hex();
            assertThat(text(get("/verify/" + whole)).replace(whole, ""))
                    .isEqualTo(text(get("/verify/" + "a".repeat(64))).replace("a".repeat(64), ""));
        }
    }

    @Test
    void tellNothingToWhoeverHasTheTagOrAsksForAPart() {
        Unpublished secret = secrets.get(0);
        String path = "/newsroom/" + secret.release() + "/" + secret.fileName() + ".pdf";
        String tag = '"' + secret.fingerprint().hex() + '"';
        for (String[] header : new String[][] {
            {"If-None-Match", tag},
            {"If-None-Match", "*"},
            {"Range", "bytes=0-9"},
            {"If-Modified-Since", "Thu, 06 Apr 2023 13:00:00 GMT"}
        }) {
            MockHttpServletResponse answer =
                    mvc.get().uri(path).header(header[0], header[1]).exchange().getResponse();
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(text(answer)).doesNotContain(CANARY);
        }
        assertThat(mvc.head().uri(path).exchange().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void areNotSeenInWhatTheyTranslate() {
        String page = text(get("/newsroom/" + open.id()));
        assertThat(page)
                .doesNotContain(CANARY, "hreflang", "og:locale:alternate", "workTranslation", "In other languages");
        assertThat(text(get("/newsroom/" + open.id() + ".ninjs"))).doesNotContain(CANARY, "translation");
        String url = "<loc>http://localhost:8080/newsroom/" + open.id() + "</loc>";
        assertThat(text(get("/newsroom/sitemap-2023.xml"))).containsPattern(url + "<lastmod>[^<]*</lastmod></url>");
        assertThat(get("/newsroom/" + open.id()).getHeader("ETag"))
                .isEqualTo('"' + open.fingerprint().hex() + '"');
        secrets.forEach(secret -> assertThat(page)
                .doesNotContain(secret.release().value(), secret.fingerprint().hex()));
    }

    @Test
    void areNotGuessed() {
        Random random = new Random(7);
        for (int i = 0; i < GUESSES; i++) {
            String id = "%016x%016x".formatted(random.nextLong(), random.nextLong());
            assertThat(get("/newsroom/" + id).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void theTestSeesWhatIsOpen() {
        assertThat(text(get("/newsroom/archive?words=open+to+all")))
                .contains(open.id().value());
        assertThat(get("/newsroom/" + open.id()).getStatus()).isEqualTo(200);
    }

    private void assertSameAsNever(String form, String id) {
        MockHttpServletResponse answer = get(form.formatted(id));
        MockHttpServletResponse never = get(form.formatted(NEVER));
        assertThat(answer.getStatus()).isEqualTo(never.getStatus()).isEqualTo(404);
        assertThat(withoutNumber(text(answer)).replace(id, NEVER)).isEqualTo(withoutNumber(text(never)));
        assertThat(headers(answer)).isEqualTo(headers(never));
    }

    /** An error page has a number of its own, by which the log is searched. */
    private static String withoutNumber(String page) {
        return page.replaceAll("<code class=\"figures\">[^<]*</code>", "");
    }

    private MockHttpServletResponse get(String path) {
        return mvc.get().uri(path).accept("text/html", "*/*").exchange().getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String headers(MockHttpServletResponse answer) {
        StringBuilder all = new StringBuilder();
        answer.getHeaderNames().stream()
                .sorted()
                .forEach(name -> all.append(name)
                        .append(": ")
                        .append(answer.getHeaders(name))
                        .append('\n'));
        return all.toString();
    }
}
