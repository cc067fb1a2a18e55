package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.dateline.core.picture.SamplePictures;
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

/** What the public meets under the address of a release that was corrected, changed and withdrawn. */
@DatelineTest
class CorrectedPagesTest {

    private static final String REASON = "The meeting <did> not take place.";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Published published;

    private Publication original;
    private Publication corrected;
    private String address;

    @BeforeEach
    void correct() {
        original = published.publish(
                ReleaseDocuments.text(Language.ENGLISH, "Twelve met in Beijing", "They met on 10 April."), null);
        corrected = published.correct(
                original,
                ReleaseDocuments.text(Language.ENGLISH, "Twelve met in Beijing", "They met on 12 April."),
                "In the first paragraph, for *10 April* read *12 April*.");
        address = "/newsroom/" + original.id();
    }

    @Test
    void showTheTextThatHoldsWithWhatWasPutRight() {
        assertThat(mvc.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains("They met on 12 April.", "Corrected on 6 April 2023.", original.reference() + "/Corr.1")
                .contains("for <em>10 April</em> read <em>12 April</em>", address + "/corrigenda/1", "Earlier text")
                .contains("6 April 2023, 15:00 (UTC+02:00)", "Corrigendum as PDF")
                .contains(
                        "\"@type\":\"CorrectionComment\"", "\"dateModified\":\"" + published.changedAt(original) + '"')
                .doesNotContain("They met on 10 April.", "??");
    }

    @Test
    void tellAMinorChangeWithoutANumber() {
        published.change(
                original, ReleaseDocuments.text(Language.ENGLISH, "Twelve met in Beijing", "They met on 12 April!"));

        assertThat(mvc.get().uri(address))
                .bodyText()
                .contains("They met on 12 April!", "changes nothing of what is said")
                .doesNotContain("Corr.2");
        assertThat(mvc.get().uri(address + "/corrigenda/2")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void haveAPageForTheCorrigendumWithItsDocuments() {
        MvcTestResult result = mvc.get().uri(address + "/corrigenda/1").exchange();

        assertThat(result)
                .hasStatusOk()
                .bodyText()
                .contains("Corrigendum " + original.reference() + "/Corr.1", "for <em>10 April</em> read")
                .doesNotContain("??");
        String file = corrected.document("corr_pdf").orElseThrow().fileName();
        assertThat(result).bodyText().contains(address + "/" + file);
        assertThat(mvc.get().uri(address + "/" + file)).hasStatusOk().bodyText().contains("corrigendum");
    }

    @Test
    void leadFromWhatCorrectsToTheReleaseForEver() {
        assertThat(mvc.get().uri("/newsroom/" + corrected.id()))
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasHeader("Location", address);
    }

    @Test
    void keepTheSupersededTextAndSaySo() {
        assertThat(mvc.get().uri(address + "/versions/1"))
                .hasStatusOk()
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .contains("They met on 10 April.", "Superseded.", "on 6 April 2023")
                .contains("<link rel=\"canonical\" href=\"http://localhost:8080" + address + "\">")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("??");
        assertThat(mvc.get().uri(address + "/versions/2"))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", address);
        assertThat(mvc.get().uri(address + "/versions/3")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(address + "/versions/0")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void leadFromASupersededDocumentToTheOneThatHolds() {
        String before = original.document("pdf").orElseThrow().fileName();
        String now = corrected.document("pdf").orElseThrow().fileName();

        assertThat(mvc.get().uri(address + "/" + before))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", address + "/" + now);
        assertThat(mvc.get().uri(address + "/" + now)).hasStatusOk();
        assertThat(mvc.get()
                        .uri(address + "/"
                                + original.document("docx").orElseThrow().fileName()))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", address);
        assertThat(mvc.get().uri(address + "/pictures/" + SamplePictures.MEETING.digest()))
                .hasStatusOk();
    }

    @Test
    void haveAnotherTagAfterEachChange() {
        String before = '"' + original.fingerprint().hex() + '"';
        String tag = mvc.get().uri(address).exchange().getResponse().getHeader("ETag");

        assertThat(mvc.get().uri(address).header("If-None-Match", before))
                .hasStatusOk()
                .hasHeader(
                        "Last-Modified",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                published.changedAt(original).atZone(ZoneId.of("GMT"))));
        assertThat(mvc.get().uri(address).header("If-None-Match", tag)).hasStatus(HttpStatus.NOT_MODIFIED);
        published.change(
                original, ReleaseDocuments.text(Language.ENGLISH, "Twelve met in Beijing", "They met on 12 April!"));
        String changed = mvc.get().uri(address).exchange().getResponse().getHeader("ETag");
        assertThat(changed).isNotEqualTo(tag);
        published.withdraw(original, REASON);
        assertThat(mvc.get().uri(address).header("If-None-Match", changed))
                .hasStatus(HttpStatus.GONE)
                .doesNotContainHeader("ETag");
    }

    @Test
    void showOnlyTheNoticeOfWhatWasWithdrawn() {
        published.withdraw(corrected, REASON);

        assertThat(mvc.get().uri(address).accept("text/html"))
                .hasStatus(HttpStatus.GONE)
                .hasHeader("Cache-Control", "max-age=60, public")
                .doesNotContainHeader("Set-Cookie")
                .bodyText()
                .contains("Withdrawn: " + original.reference(), "The meeting &lt;did&gt; not take place.")
                .contains("6 April 2023, 15:02")
                .doesNotContain("Twelve", "They met", "??");
        for (String path : new String[] {
            "/newsroom/" + corrected.id(),
            address + "/versions/1",
            address + "/versions/9",
            address + "/corrigenda/1",
            address + "/" + original.document("pdf").orElseThrow().fileName(),
            address + "/" + corrected.document("pdf").orElseThrow().fileName(),
            address + "/" + corrected.document("corr_pdf").orElseThrow().fileName(),
            address + "/pictures/" + SamplePictures.MEETING.digest()
        }) {
            assertThat(mvc.get().uri(path).accept("text/html"))
                    .as(path)
                    .hasStatus(HttpStatus.GONE)
                    .bodyText()
                    .contains("Withdrawn: " + original.reference())
                    .doesNotContain("Twelve");
            assertThat(mvc.get().uri(path).accept("image/png", "application/pdf"))
                    .as(path)
                    .hasStatus(HttpStatus.GONE)
                    .hasContentType("text/plain;charset=UTF-8")
                    .bodyText()
                    .isEqualTo("Withdrawn: " + original.reference() + "\n" + REASON + "\n");
        }
    }

    @Test
    void speakTheLanguageOfWhatWasWithdrawn() {
        Publication arabic = published.arabic();
        published.withdraw(arabic, "لم يُعقد اللقاء.");

        assertThat(mvc.get().uri("/newsroom/" + arabic.id()))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .contains("<html lang=\"ar\" dir=\"rtl\">", "لم يُعقد اللقاء.", "سُحِب")
                .doesNotContain(arabic.headline(), "??");
    }
}
