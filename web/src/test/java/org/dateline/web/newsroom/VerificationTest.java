package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.publication.Publication;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.rendition.Verification;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;
import org.dateline.web.DatelineTest;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatelineTest
class VerificationTest {

    private static final String NOBODY_HAS = "0".repeat(64);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Published published;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private TrackingDesk tracking;

    @Autowired
    private Verification verification;

    @Test
    void tellsAPublishedDocumentFromAnotherByItsBytes() {
        Publication publication = published.withDocument("%PDF of the check".getBytes(StandardCharsets.UTF_8));

        assertThat(mvc.post().uri("/verify").multipart().file(file("%PDF of the check")))
                .hasRedirectedUrl("/verify/" + publication.fingerprint().hex());
        assertThat(mvc.post().uri("/verify").multipart().file(file("%PDF of the check.")))
                .hasStatus(HttpStatus.NOT_FOUND)
                .doesNotContainHeader("Set-Cookie")
                .bodyText()
                .contains("Not one of our documents")
                .doesNotContain("??");
        assertThat(mvc.post().uri("/verify").multipart())
                .hasStatusOk()
                .bodyText()
                .contains("Or the document itself");
    }

    private static MockMultipartFile file(String content) {
        return new MockMultipartFile(
                "document", "PR-2023-014-en.pdf", "application/pdf", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void saysWhatAGenuineFingerprintBelongsTo() {
        Publication publication = published.english();

        MvcTestResult result = mvc.get()
                .uri("/verify/{fingerprint}", publication.fingerprint().hex())
                .exchange();

        assertThat(result).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(result)
                .bodyText()
                .contains("This release is genuine", "Press release", publication.reference(), publication.headline())
                .contains("6 April 2023, 15:00 (UTC+02:00)", "/newsroom/" + publication.id())
                .contains(publication.document("pdf").orElseThrow().fileName(), Published.DIGEST)
                .doesNotContain("??");
    }

    @Test
    void speaksTheReleasesLanguage() {
        Publication publication = published.arabic();

        assertThat(mvc.get()
                        .uri("/verify/{fingerprint}", publication.fingerprint().hex()))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"ar\" dir=\"rtl\">", "هذا البيان أصلي")
                .doesNotContain("??");
    }

    @Test
    void takesAFingerprintAsPeopleTypeIt() {
        Publication publication = published.english();
        String hex = publication.fingerprint().hex();

        for (String typed : List.of(
                hex,
                " " + hex.toUpperCase(Locale.ROOT),
                publication.fingerprint().shortForm(),
                "Empreinte " + publication.fingerprint().shortForm() + ".",
                "http://localhost:8080/verify/" + hex,
                hex.substring(0, 16))) {
            assertThat(mvc.get().uri("/verify").param("fingerprint", typed))
                    .hasStatus(HttpStatus.FOUND)
                    .hasRedirectedUrl("/verify/" + hex);
        }
        for (String typed : List.of(
                hex.toUpperCase(Locale.ROOT),
                hex.substring(0, 12),
                publication.fingerprint().shortForm())) {
            assertThat(mvc.get().uri("/verify/{fingerprint}", typed))
                    .hasStatus(HttpStatus.FOUND)
                    .hasRedirectedUrl("/verify/" + hex);
        }
        assertThat(mvc.get().uri("/verify"))
                .hasStatusOk()
                .bodyText()
                .contains("Check a document")
                .doesNotContain("??");
    }

    @Test
    void answersAlikeToWhateverIsNotPublic() {
        ReleaseId draft = drafting.draft(
                ReleaseType.STATEMENT,
                Optional.empty(),
                text("A draft that nobody may know of"),
                new StaffId("author"));
        String scheduled = published.scheduled("Not before its hour").hex();
        String unknown = answer(NOBODY_HAS);

        assertThat(unknown)
                .contains("No release with this fingerprint has been published")
                .doesNotContain("??");
        for (String hidden : List.of(fingerprint(draft), scheduled, "nonsense", "A".repeat(64))) {
            assertThat(answer(hidden)).isEqualTo(unknown);
            assertThat(mvc.get().uri("/verify").param("fingerprint", hidden)).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void saysThatATextWasCorrectedSince() {
        Publication first = published.withDocument("%PDF of twelve".getBytes(StandardCharsets.UTF_8));
        Publication corrected =
                published.correct(first, text("Ten, not twelve"), "In the headline, for *twelve* read *ten*.");

        assertThat(mvc.post().uri("/verify").multipart().file(file("%PDF of twelve")))
                .hasRedirectedUrl("/verify/" + first.fingerprint());
        assertThat(mvc.get().uri("/verify/" + first.fingerprint()))
                .hasStatusOk()
                .bodyText()
                .contains("for <em>twelve</em> read <em>ten</em>", corrected.reference())
                .contains("/newsroom/" + first.id() + "/versions/1")
                .doesNotContain("??");
        assertThat(mvc.get().uri("/verify/" + corrected.fingerprint()))
                .bodyText()
                .contains("This release is genuine", "and it holds");
    }

    @Test
    void knowsACorrigendum() {
        Publication first = published.publish(text("The number of camels"), null);
        String corrigendum = "For *camels* read *yaks*.";
        Publication corrected = published.correct(first, text("The number of yaks"), corrigendum);
        String fingerprint = Published.ofCorrigendum(corrigendum).hex();

        assertThat(mvc.get().uri("/verify").param("fingerprint", fingerprint.substring(0, 14)))
                .hasRedirectedUrl("/verify/" + fingerprint);
        assertThat(mvc.get().uri("/verify/" + fingerprint))
                .hasStatusOk()
                .bodyText()
                .contains("This corrigendum is genuine", corrected.reference(), "read <em>yaks</em>")
                .doesNotContain("??");
        assertThat(mvc.post().uri("/verify").multipart().file(file("%PDF-1.7 corrigendum " + corrected.reference())))
                .hasRedirectedUrl("/verify/" + fingerprint);
    }

    @Test
    void saysWhyATextWasWithdrawnAndNoWordOfIt() {
        Publication first = published.publish(text("A meeting that did not take place"), null);
        published.withdraw(first, "The meeting was called off.");

        assertThat(mvc.get().uri("/verify/" + first.fingerprint()))
                .hasStatusOk()
                .bodyText()
                .contains("This was published, and withdrawn", first.reference(), "The meeting was called off.")
                .doesNotContain("did not take place", "??");
    }

    @Test
    void standsInDocumentsWithThePublicAddress() {
        Publication publication = published.english();

        assertThat(verification.addressOf(publication.fingerprint()).toString())
                .isEqualTo("http://localhost:8080/verify/" + publication.fingerprint());
    }

    private String answer(String fingerprint) {
        MvcTestResult result =
                mvc.get().uri("/verify/{fingerprint}", fingerprint).exchange();
        assertThat(result).hasStatus(HttpStatus.NOT_FOUND);
        try {
            return result.getResponse().getContentAsString().replace(fingerprint, "");
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String fingerprint(ReleaseId id) {
        return tracking.file(id).current().fingerprint().hex();
    }

    private static ReleaseText text(String headline) {
        return new ReleaseText(
                Language.ENGLISH,
                headline,
                "",
                new Dateline("Geneva", LocalDate.of(2023, 4, 6)),
                new Prose("Words."),
                Prose.EMPTY,
                List.of(new MediaContact("Media Unit", "", "", "", "")),
                null,
                null);
    }
}
