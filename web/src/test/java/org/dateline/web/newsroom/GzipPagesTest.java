package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.dateline.core.publication.Publication;
import org.dateline.web.DatelineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatelineTest
class GzipPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Published published;

    private Publication publication;

    @BeforeEach
    void publish() {
        publication = published.english();
    }

    private String path(String form) {
        return form.replace("ID", publication.id().value());
    }

    private MockHttpServletResponse get(String path, String encodings, String... known) {
        MockMvcTester.MockMvcRequestBuilder asked = mvc.get().uri(path).header("Accept-Encoding", encodings);
        for (String tag : known) {
            asked = asked.header("If-None-Match", tag);
        }
        return asked.exchange().getResponse();
    }

    private static String tag(MockHttpServletResponse answer) {
        return String.valueOf(answer.getHeader("ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/newsroom/ID",
                "/newsroom/ID.ninjs",
                "/newsroom/feed.atom",
                "/newsroom/feed.rss",
                "/newsroom/feed.json",
                "/newsroom/latest.ninjs",
                "/newsroom/sitemap-2023.xml"
            })
    void sendTextsCompressedUnderATagOfTheirOwn(String form) {
        String path = path(form);
        MockHttpServletResponse plain = get(path, "identity");
        MockHttpServletResponse compressed = get(path, "br, gzip;q=0.8");

        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(compressed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(tag(plain)).matches("\"[0-9a-f]{64}\"");
        assertThat(tag(compressed)).isEqualTo(tag(plain).replaceAll("\"$", "-gzip\""));
        assertThat(plain.getHeaders("Vary")).contains("Accept-Encoding");
        assertThat(compressed.getHeaders("Vary")).contains("Accept-Encoding");
        assertThat(compressed.getHeader("Content-Length")).isNull();
        assertThat(compressed.getContentAsByteArray()).hasSizeLessThan(plain.getContentAsByteArray().length);
        assertThat(unpacked(compressed)).isEqualTo(new String(plain.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/newsroom/ID", "/newsroom/ID.ninjs"})
    void hearThatItIsTheSameWithTheTagThatTheyHave(String form) {
        String path = path(form);
        String plain = tag(get(path, "identity"));
        String compressed = tag(get(path, "gzip"));
        for (String known : new String[] {plain, compressed}) {
            MockHttpServletResponse same = get(path, "gzip", "\"other\", " + known);
            assertThat(same.getStatus()).as(known).isEqualTo(HttpStatus.NOT_MODIFIED.value());
            assertThat(tag(same)).isEqualTo(known);
            assertThat(same.getContentAsByteArray()).isEmpty();
        }
        assertThat(get(path, "gzip", "\"other-gzip\"").getStatus()).isEqualTo(200);
        // Compressed bytes are of no use to whoever does not take them.
        assertThat(get(path, "identity", compressed).getStatus()).isEqualTo(200);
    }

    @Test
    void leaveDocumentsAndPicturesAsTheyAre() {
        String file = publication.document("pdf").orElseThrow().fileName();
        MvcTestResult pdf = mvc.get()
                .uri("/newsroom/{id}/{file}", publication.id(), file)
                .header("Accept-Encoding", "gzip")
                .header("Range", "bytes=0-3")
                .exchange();
        assertThat(pdf).hasStatus(HttpStatus.PARTIAL_CONTENT).hasHeader("ETag", '"' + Published.DIGEST + '"');
        assertThat(pdf).doesNotContainHeader("Content-Encoding").doesNotContainHeader("Vary");
    }

    @Test
    void leaveWhatHasNoTagToTheServer() {
        MockHttpServletResponse front = get("/newsroom", "gzip");
        assertThat(front.getHeader("Content-Encoding")).isNull();
        assertThat(new String(front.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("</html>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "deflate, GZIP ; q=0.5 | true",
                "* | true",
                "gzip;q=0, * | false",
                "gzip;q=0.000 | false",
                "*;q=0 | false",
                "br, deflate | false",
                "'' | false"
            })
    void readWhatIsAccepted(String encodings, boolean takes) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Encoding", encodings);
        assertThat(GzipPages.takesGzip(request)).isEqualTo(takes);
    }

    private static String unpacked(MockHttpServletResponse answer) {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
