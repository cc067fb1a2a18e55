package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.distribution.Distributions;
import org.dateline.core.distribution.Interest;
import org.dateline.core.distribution.Subscriber;
import org.dateline.core.distribution.SubscriberId;
import org.dateline.core.distribution.Subscribers;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.picture.Pictures;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.publication.Publication;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.web.DatelineTest;
import org.dateline.workflow.copy.CopyDesk;
import org.dateline.workflow.distribution.DistributionDesk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Two hundred releases that are drafts, in review, approved, scheduled, under embargo, and forty that were published,
 * corrected and withdrawn. Each has a word of its own in its headline, subhead, body, notes, contacts, caption and
 * documents. The public finds none of them anywhere. Whoever asks for one hears the same as about a release that never was,
 * or the notice that it was withdrawn. Of each that is under embargo somebody has a copy, by a personal link: they read it,
 * and nobody else does.
 */
@DatelineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakTest {

    /** Every secret word begins so, and no other word does. */
    private static final String CANARY = "kanarienvogel";

    private static final int SECRETS = 200;
    private static final int WITHDRAWN = 40;
    private static final int TURNS = 5;
    private static final int UNDER_EMBARGO = 4;
    private static final int GUESSES = 10_000;
    private static final String NEVER = "0123456789abcdef0123456789abcdef";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Published published;

    @Autowired
    private CopyDesk copies;

    @Autowired
    private Pictures pictures;

    @Autowired
    private Subscribers subscribers;

    @Autowired
    private Distributions distributions;

    @Autowired
    private DistributionDesk desk;

    @Autowired
    private JdbcClient jdbc;

    private final List<Unpublished> secrets = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<Publication> withdrawn = new ArrayList<>();
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
        ReleaseDocuments.PICTURES.forEach(picture -> pictures.save(picture, new StaffId("author"), Published.AT));
        for (int i = UNDER_EMBARGO; i < SECRETS; i += TURNS) {
            links.add(link(secrets.get(i)));
        }
        for (int i = 0; i < WITHDRAWN; i++) {
            withdrawn.add(published.withdrawn(CANARY + "w" + i));
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
                "/newsroom/feed.atom?country=LK",
                "/newsroom/visits/77777777777777777777777777777777",
                "/newsroom/latest.ninjs",
                "/newsroom/sitemap.xml",
                "/newsroom/sitemap-2023.xml",
                "/newsroom/news-sitemap.xml",
                "/newsroom/subscriptions",
                "/newsroom/subscriptions?in=fr",
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
    void tellNobodyWhatWasWithdrawn() {
        for (Publication each : withdrawn) {
            Publication original = published.original(each);
            for (Publication text : List.of(original, each)) {
                String page = "/newsroom/" + text.id();
                List<String> paths = new ArrayList<>(List.of(
                        page,
                        page + "/versions/1",
                        page + "/versions/2",
                        page + "/corrigenda/1",
                        page + "/pictures/" + SamplePictures.MEETING.digest()));
                text.documents().forEach(document -> paths.add(page + "/" + document.fileName()));
                for (String path : paths) {
                    MockHttpServletResponse answer = get(path);
                    assertThat(answer.getStatus()).as(path).isEqualTo(410);
                    assertThat(text(answer) + headers(answer)).as(path).doesNotContain(CANARY);
                    MockHttpServletResponse plain =
                            mvc.get().uri(path).accept("image/png").exchange().getResponse();
                    assertThat(plain.getStatus()).as(path).isEqualTo(410);
                    assertThat(text(plain) + headers(plain)).as(path).doesNotContain(CANARY);
                    for (String[] header : new String[][] {{"If-None-Match", "*"}, {"Range", "bytes=0-9"}}) {
                        MockHttpServletResponse part = mvc.get()
                                .uri(path)
                                .header(header[0], header[1])
                                .exchange()
                                .getResponse();
                        assertThat(part.getStatus()).as(path).isEqualTo(410);
                        assertThat(text(part)).as(path).doesNotContain(CANARY);
                    }
                }
                assertThat(text(get(page + ".ninjs"))).contains("canceled").doesNotContain(CANARY);
                assertThat(text(get("/verify/" + text.fingerprint())))
                        .contains("withdrawn")
                        .doesNotContain(CANARY);
            }
        }
    }

    @Test
    void areComparedWithNothing() {
        String unknown = compared("Headline of nobody, and the body of nobody who ever wrote these words.");
        assertThat(unknown).contains("Nothing like it is published");
        for (int i = 0; i < SECRETS; i += 7) {
            assertThat(compared(secrets.get(i).words())).isEqualTo(unknown);
        }
        for (Publication each : withdrawn) {
            assertThat(compared(each.headline() + "\n" + each.body().words() + "\n" + each.subhead()))
                    .isEqualTo(unknown);
        }
    }

    /** The answer to pasted words, without them. */
    private String compared(String words) {
        MockHttpServletResponse answer =
                mvc.post().uri("/verify").param("text", words).exchange().getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
        return text(answer).replaceFirst("(?s)(<textarea[^>]*>).*?(</textarea>)", "$1$2");
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
    void goToNobodyByMail() {
        subscribers.save(new Subscriber(
                SubscriberId.random(),
                new MailAddress("", "everything@example.org"),
                "",
                Interest.inAll(Set.of(Language.values())),
                null,
                Subscriber.Standing.ACTIVE,
                Published.AT));
        distributions.due(open.id(), open.publishedAt());
        // The office's own worker may have it just then.
        while (!distributions.of(open.id()).get(0).isWritten()) {
            desk.writeNext();
        }

        List<String> mails = jdbc.sql(
                        "select subject || plain_text || html from outbox_mail where recipient_address = ?")
                .param("everything@example.org")
                .query(String.class)
                .list();
        assertThat(mails).anyMatch(mail -> mail.contains(open.headline())).noneMatch(mail -> mail.contains(CANARY));
        for (Unpublished secret : secrets) {
            assertThat(distributions.ofRelease(secret.release().value())).isEmpty();
        }
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
    void areReadByWhoeverWasTrustedWithThemAndKeptByNobody() {
        assertThat(links).hasSize(SECRETS / TURNS);
        for (int i = 0; i < links.size(); i++) {
            String canary = CANARY + (UNDER_EMBARGO + TURNS * i);
            MockHttpServletResponse page = get(links.get(i));
            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(text(page)).contains("Headline " + canary, "Nadia El-Masri, An agency");
            assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
            assertThat(headers(page)).doesNotContain(canary, "ETag", "Last-Modified", "Set-Cookie");
        }
        Unpublished secret = secrets.get(UNDER_EMBARGO);
        assertThat(get(links.get(0) + "/" + secret.fileName() + ".pdf").getStatus())
                .isEqualTo(200);
        assertThat(get(links.get(0) + "/pictures/" + secret.picture()).getStatus())
                .isEqualTo(200);
    }

    @Test
    void areBehindNoLinkThatSomebodyMakesUp() {
        Unpublished secret = secrets.get(UNDER_EMBARGO);
        String digest = jdbc.sql("select token_digest from embargoed_copy where release_id = ?")
                .param(secret.release().value())
                .query(String.class)
                .single();
        String never = withoutNumber(text(get("/embargoed/" + NEVER + NEVER)));
        Random random = new Random(8);
        List<String> guesses = new ArrayList<>(List.of(digest, secret.release().value(), "x", digest + "0"));
        guesses.add(secret.fingerprint().hex());
        guesses.add(links.get(0).substring("/embargoed/".length()).toUpperCase(Locale.ROOT));
        for (int i = 0; i < SECRETS; i++) {
            guesses.add("%016x%016x%016x%016x"
                    .formatted(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong()));
        }
        for (String guess : guesses) {
            MockHttpServletResponse answer = get("/embargoed/" + guess);
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(withoutNumber(text(answer))).isEqualTo(never);
            assertThat(get("/embargoed/" + guess + "/" + secret.fileName() + ".pdf")
                            .getStatus())
                    .isEqualTo(404);
            assertThat(get("/embargoed/" + guess + "/pictures/" + secret.picture())
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void areInNoMail() {
        assertThat(jdbc.sql("select subject || plain_text || coalesce(html, '') || headers from outbox_mail")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThanOrEqualTo(links.size())
                .noneMatch(mail -> mail.contains(CANARY));
    }

    private String link(Unpublished secret) {
        copies.give(
                secret.release(),
                secret.fingerprint(),
                new MailAddress("Nadia El-Masri", "nadia@example.org"),
                "An agency",
                copies.today(),
                new StaffId("author"));
        Matcher link = Pattern.compile("/embargoed/[0-9a-f]{64}")
                .matcher(jdbc.sql("select plain_text from outbox_mail where release_id = ? and kind = 'EMBARGOED_COPY'")
                        .param(secret.release().value())
                        .query(String.class)
                        .single());
        assertThat(link.find()).isTrue();
        return link.group();
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
