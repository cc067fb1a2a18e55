package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Subject;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Language;
import org.dateline.web.DatelineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatelineTest
class ArchiveTest {

    private static final Subject VISIT = new Subject(
            "c".repeat(32),
            "CN",
            "António Vitorino",
            List.of("border governance"),
            List.of(new Subject.Met("XU Ganlu", "Commissioner")));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Published published;

    /** A word that no other text has. */
    private final String canary = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void findsAReleaseByItsWordsAsItsLanguageBendsThem() {
        Publication english = publish(Language.ENGLISH, "Governments met on migration and " + canary + ".");
        Publication french = publish(Language.FRENCH, "Les gouvernements se sont réunis " + canary + ".");

        find(canary, english, french);
        find("meeting government " + canary);
        find("government migrations the " + canary, english);
        find("gouvernement " + canary, french);
        find(english.reference(), english);
        assertThat(mvc.get().uri("/newsroom/archive").param("words", canary))
                .bodyText()
                .contains("Governments met on migration and <mark>" + canary + "</mark>")
                .doesNotContain(english.subhead());
    }

    @Test
    void filesWhatIsPublished() {
        Publication filed = publish(Language.ENGLISH, "Words " + canary);

        for (String[] under : new String[][] {
            {"year", "2023"},
            {"type", "PRESS_RELEASE"},
            {"language", "en"},
            {"country", "CN"},
            {"principal", "António Vitorino"},
            {"topic", "border governance"}
        }) {
            assertThat(mvc.get().uri("/newsroom/archive").param("words", canary).param(under[0], under[1]))
                    .bodyText()
                    .contains(filed.id().value(), "selected=\"selected\"")
                    .doesNotContain("??");
            assertThat(mvc.get().uri("/newsroom/archive").param("words", canary).param(under[0], "other"))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(filed.id().value(), "??");
        }
    }

    @Test
    void goesOnWhereAPageEnded() {
        for (int i = 0; i < 25; i++) {
            publish(Language.ENGLISH, "One of many " + canary);
        }
        String first = body("/newsroom/archive?words=" + canary);
        assertThat(first).contains("Releases: 25").containsPattern("rel=\"next\" href=\"[^\"]+after=");
        String next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        String second = body(next);

        assertThat(count(first)).isEqualTo(20);
        assertThat(count(second)).isEqualTo(5);
        assertThat(second).doesNotContain("rel=\"next\"");
    }

    @Test
    void answersWhateverIsTyped() {
        for (String typed : List.of("\"", "-", "* * *", "a AND (", "' or 1=1 --", "<script>", "|", "~~", "the")) {
            assertThat(mvc.get().uri("/newsroom/archive").param("words", typed)).hasStatusOk();
        }
        // The longest questions: every character of Chinese begins a pair, every language has its fields.
        StringBuilder chinese = new StringBuilder();
        StringBuilder russian = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            chinese.appendCodePoint('一' + i);
            russian.append((char) ('а' + i % 32)).append(' ');
        }
        for (CharSequence longest : List.of(chinese, russian)) {
            assertThat(mvc.get().uri("/newsroom/archive").param("words", longest.toString()))
                    .hasStatusOk();
        }
        assertThat(mvc.get().uri("/newsroom/archive?after=nonsense")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void find(String words, Publication... expected) {
        String body = body("/newsroom/archive?words={words}", words);
        for (Publication publication : expected) {
            assertThat(body).contains("/newsroom/" + publication.id());
        }
        assertThat(count(body)).isEqualTo(expected.length);
    }

    private static int count(String body) {
        return body.split("newsroom-summary", -1).length - 1;
    }

    private String body(String uri, Object... values) {
        return new String(
                mvc.get().uri(uri, values).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Publication publish(Language language, String body) {
        return published.publish(ReleaseDocuments.text(language, "Headline", body), null, VISIT);
    }
}
