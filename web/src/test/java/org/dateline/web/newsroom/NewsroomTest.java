package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.picture.Picture;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublicationId;
import org.dateline.web.DatelineTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatelineTest
class NewsroomTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Published published;

    @Test
    void listsWhatIsPublished() {
        Publication publication = published.newest();

        assertThat(mvc.get().uri("/newsroom"))
                .hasStatusOk()
                .bodyText()
                .contains(publication.reference(), "/newsroom/" + publication.id(), publication.headline())
                .doesNotContain("??");
    }

    @Test
    void showsEveryPartOfAPublication() {
        Publication publication = published.english();

        MvcTestResult result = mvc.get().uri("/newsroom/{id}", publication.id()).exchange();

        assertThat(result).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(result)
                .bodyText()
                .contains("<html lang=\"en\" dir=\"ltr\">", "Press release", publication.reference())
                .contains("<span class=\"prose-dateline\">Geneva, 6 April 2023</span> – The Director General <strong>")
                .contains("Notes to editors", "About the organization", "It works with <strong>everyone</strong>.")
                .contains("href=\"tel:+41225550100\"", "href=\"mailto:media@example.org\"")
                .contains(publication.fingerprint().shortForm(), "6 April 2023, 15:00 (UTC+02:00)")
                .contains("PDF document", "49 kB")
                .contains("<th scope=\"col\" class=\"cell-end\">Meetings</th>", "At night:", "tel:+41795550100")
                .doesNotContain("??");
    }

    @Test
    void speaksTheReleasesLanguageAndMirrorsArabic() {
        Publication publication = published.arabic();

        assertThat(mvc.get().uri("/newsroom/{id}", publication.id()))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"ar\" dir=\"rtl\">", "بيان صحفي", "المنظمة الدولية للهجرة", "ملاحظات للمحررين")
                .doesNotContain("??", "Notes to editors");
    }

    @Test
    void letsADocumentBeDownloaded() {
        Publication publication = published.english();
        String file = publication.document("pdf").orElseThrow().fileName();

        MvcTestResult result =
                mvc.get().uri("/newsroom/{id}/{file}", publication.id(), file).exchange();

        assertThat(result)
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader("ETag", '"' + Published.DIGEST + '"')
                .hasHeader("Cache-Control", "max-age=60, public")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(result.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; ")
                .contains(file);
        assertThat(result.getResponse().getContentAsByteArray()).isEqualTo(Published.PDF);
    }

    @Test
    void sendsADocumentOnce() {
        Publication publication = published.english();
        String file = publication.document("pdf").orElseThrow().fileName();

        assertThat(mvc.get()
                        .uri("/newsroom/{id}/{file}", publication.id(), file)
                        .header("If-None-Match", '"' + Published.DIGEST + '"'))
                .hasStatus(HttpStatus.NOT_MODIFIED)
                .hasHeader("ETag", '"' + Published.DIGEST + '"')
                .bodyText()
                .isEmpty();
    }

    @Test
    void servesThePicturesOfAPublication() {
        Publication publication = published.english();
        Picture meeting = SamplePictures.MEETING;
        String address = "/newsroom/" + publication.id() + "/pictures/" + meeting.digest();

        assertThat(mvc.get().uri("/newsroom/{id}", publication.id()))
                .bodyText()
                .contains("<img src=\"" + address + "\" alt=\"Two delegations at a table\" width=\"1200\"");
        MvcTestResult result = mvc.get().uri(address).exchange();
        assertThat(result)
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .hasHeader("ETag", '"' + meeting.digest() + '"')
                .hasHeader("Cache-Control", "max-age=60, public")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(result.getResponse().getContentAsByteArray()).isEqualTo(meeting.bytes());
        assertThat(mvc.get().uri(address).header("If-None-Match", '"' + meeting.digest() + '"'))
                .hasStatus(HttpStatus.NOT_MODIFIED)
                .bodyText()
                .isEmpty();
        assertThat(mvc.get().uri("/newsroom/{id}/pictures/{digest}", publication.id(), "0".repeat(64)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/newsroom/{id}/pictures/{digest}", PublicationId.random(), meeting.digest()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/newsroom/00000000000000000000000000000000",
                "/newsroom/00000000000000000000000000000000/PR-2023-014-en.pdf",
                "/newsroom/00000000000000000000000000000000/pictures/0000000000000000000000000000000000000000000000000000000000000000",
                "/newsroom/00000000000000000000000000000000/pictures/nonsense",
                "/newsroom/nonsense",
                "/newsroom/nonsense/PR-2023-014-en.pdf",
                "/newsroom/0/1/2"
            })
    void hasTheSamePageForEverythingUnknown(String path) {
        MvcTestResult result = mvc.get().uri(path).accept("text/html").exchange();

        assertThat(result).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(result).bodyText().contains("There is nothing here").doesNotContain("??");
    }

    @Test
    void hasNoOtherFilesOfAPublication() {
        Publication publication = published.english();
        assertThat(mvc.get().uri("/newsroom/{id}/{file}", publication.id(), "PR-2023-999-en.pdf"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/newsroom/{id}/{file}", PublicationId.random(), "PR-2023-014-en.pdf"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
