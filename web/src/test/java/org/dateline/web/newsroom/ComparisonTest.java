package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.core.publication.Publication;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.dateline.web.DatelineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody hears who sends a file, or words. */
@DatelineTest
class ComparisonTest {

    private static final String BODY =
            "The glacier above the valley lost eleven metres of ice, the hydrologists told the"
                    + " visitors.\n\nHerders move their yaks earlier each summer, and the bridge at the confluence was rebuilt"
                    + " with forty thousand dollars.";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Published published;

    @Autowired
    @Qualifier("pdfRenderer") private ReleaseRenderer pdf;

    @Autowired
    @Qualifier("docxRenderer") private ReleaseRenderer docx;

    private MvcTestResult paste(String text) {
        return mvc.post().uri("/verify").param("text", text).exchange();
    }

    private MvcTestResult send(byte[] file) {
        return mvc.post()
                .uri("/verify")
                .multipart()
                .file(new MockMultipartFile("document", "a.pdf", "application/pdf", file))
                .exchange();
    }

    @Test
    void knowsOurWordsHoweverTheyAreSet() {
        Publication glacier =
                published.publish(ReleaseDocuments.text(Language.ENGLISH, "Ice retreats from Karakol", BODY), null);

        assertThat(paste("“Herders   move their yaks earlier\neach summer, and the bridge”".replaceAll("[“”]", "")))
                .hasStatusOk()
                .doesNotContainHeader("Set-Cookie")
                .bodyText()
                .contains("These words are ours", "/newsroom/" + glacier.id())
                .doesNotContain("??", "<del");
    }

    @Test
    void showsWordByWordWhatSomebodyChanged() {
        Publication glacier = published.publish(
                ReleaseDocuments.text(Language.ENGLISH, "Ice retreats from Naryn", BODY.replace("yaks", "camels")),
                null);

        assertThat(paste(
                        "Herders move their camels later each summer, and the bridge at the confluence was rebuilt with"
                                + " <b>forty million dollars."))
                .hasStatusOk()
                .bodyText()
                .contains("Not as we published it", "/newsroom/" + glacier.id(), "earlier</del>", "later</ins>")
                .contains("thousand</del>", "&lt;", "The release has more before this.")
                .doesNotContain("??", "<b>");
    }

    @Test
    void saysThatWordsWereCorrectedSince() {
        Publication first = published.publish(
                ReleaseDocuments.text(
                        Language.FRENCH,
                        "Le fleuve",
                        "Les riverains du delta ont vu passer quarante" + " pirogues chargées de mil et de coton."),
                null);
        published.correct(
                first,
                ReleaseDocuments.text(
                        Language.FRENCH,
                        "Le fleuve",
                        "Les riverains du delta ont vu passer quatorze" + " pirogues chargées de mil et de coton."),
                "Au lieu de *quarante*, lire *quatorze*.");

        assertThat(paste("Les riverains du delta ont vu passer quarante pirogues chargées de mil"))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"fr\"", "a été rectifié depuis", "lire <em>quatorze</em>", "/corrigenda/1")
                .doesNotContain("??", "<del");
        assertThat(paste("Les riverains du delta ont vu passer quatorze pirogues chargées de mil"))
                .bodyText()
                .contains("Ce texte est bien le nôtre");
    }

    @Test
    void comparesNothingWithWhatWasWithdrawn() {
        String words = "The lighthouse keeper counted ninety storks above the salt pans before the delegation came.";
        Publication gone =
                published.publish(ReleaseDocuments.text(Language.ENGLISH, "Storks over the pans", words), null);
        published.withdraw(gone, "They were herons.");

        assertThat(paste(words))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("Nothing like it is published", "Texts that were withdrawn are not compared")
                .doesNotContain(gone.id().value(), "??");
    }

    @Test
    void keepsWhatWasTypedIfItIsTooLittleOrTooMuch() {
        assertThat(paste("Only <three> words"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Paste at least 8 words.", "Only &lt;three&gt; words</textarea>", "aria-invalid=\"true\"");
        assertThat(paste("word ".repeat(10_001)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Paste a part of it.");
    }

    @Test
    void comparesTheWordsOfAPdfThatIsNotOurs() throws Exception {
        ReleaseText text = ReleaseDocuments.text(
                Language.ENGLISH,
                "Vessel reaches Tarawa",
                "The patrol vessel reached the lagoon at dawn, and the harbour master of the atoll signed for nine crates"
                        + " of rope.");
        byte[] ours = pdf.render(document(text));
        Publication vessel = published.withDocuments(text, ours, Published.PDF);
        byte[] forged = pdf.render(document(ReleaseDocuments.text(
                Language.ENGLISH, text.headline(), text.body().source().replace("nine crates", "ninety crates"))));

        assertThat(send(ours)).hasRedirectedUrl("/verify/" + vessel.fingerprint());
        assertThat(send(savedAnew(ours)))
                .hasStatusOk()
                .bodyText()
                .contains("These words are ours", "The file itself is not one of ours", "/newsroom/" + vessel.id())
                .doesNotContain("??");
        assertThat(send(forged))
                .hasStatusOk()
                .bodyText()
                .contains("Not as we published it", "nine</del>", "ninety</ins>")
                .doesNotContain("??");
    }

    @Test
    void comparesTheWordsOfAWordDocumentThatIsNotOurs() {
        ReleaseText text = ReleaseDocuments.text(
                Language.ENGLISH,
                "Seeds for Nukus",
                "Farmers on the dry bed of the sea received eleven sorts of saxaul seed, and the nursery by the canal will"
                        + " open before the frost.");
        byte[] ours = docx.render(document(text));
        Publication seeds = published.withDocuments(text, Published.PDF, ours);
        byte[] forged = docx.render(document(ReleaseDocuments.text(
                Language.ENGLISH, text.headline(), text.body().source().replace("before", "after"))));

        assertThat(send(ours)).hasRedirectedUrl("/verify/" + seeds.fingerprint());
        assertThat(send(forged))
                .hasStatusOk()
                .bodyText()
                .contains("Not as we published it", "/newsroom/" + seeds.id(), "before</del>", "after</ins>")
                .doesNotContain("??");
    }

    @Test
    void findsAReleaseByItsHeadlineAlone() {
        Publication found = published.publish(
                ReleaseDocuments.text(
                        Language.ENGLISH,
                        "Twelve cartographers finish mapping the wells of the Kyzylkum desert",
                        "Yes."),
                null);

        assertThat(paste("Twelve cartographers finish mapping the wells of the Kyzylkum desert"))
                .hasStatusOk()
                .bodyText()
                .contains("These words are ours", "/newsroom/" + found.id());
    }

    @Test
    void saysWhyAFileCouldNotBeCompared() {
        for (List<String> each : List.of(
                List.of("plain words", "neither a PDF nor a Word document"),
                List.of("%PDF-1.7 broken", "It is damaged"),
                List.of("PK\u0003\u0004broken", "It is damaged"))) {
            assertThat(send(each.get(0).getBytes(StandardCharsets.UTF_8)))
                    .hasStatus(HttpStatus.NOT_FOUND)
                    .bodyText()
                    .contains("Not one of our documents", each.get(1))
                    .doesNotContain("??");
        }
        assertThat(send(new byte[20_000_001]))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("larger than any document of ours");
    }

    private static ReleaseDocument document(ReleaseText text) {
        return ReleaseDocuments.of(text);
    }

    private static byte[] savedAnew(byte[] pdf) throws Exception {
        ByteArrayOutputStream anew = new ByteArrayOutputStream();
        anew.write(pdf);
        // Some programs add a line's end, and nothing else.
        anew.write('\n');
        return anew.toByteArray();
    }
}
