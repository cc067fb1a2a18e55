package org.dateline.web.desk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Photo;
import org.dateline.core.visit.SeedVisit;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitId;
import org.dateline.core.visit.Visits;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.drafting.WritingDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatelineTest
class PhotosTest {

    private static final StaffId AUTHOR = new StaffId("author");
    private static final String DIGEST = SamplePictures.MEETING.digest();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Visits visits;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private WritingDesk writing;

    private VisitId id;

    @BeforeEach
    void record() {
        Visit china = SeedVisit.toChina();
        id = VisitId.random();
        visits.save(new Visit(
                id,
                "",
                china.principal(),
                china.kind(),
                china.hostCountry(),
                china.cities(),
                china.period(),
                china.meetings(),
                List.of(),
                List.of(),
                "",
                AUTHOR,
                0));
    }

    private MvcTestResult add(int meeting, long version, byte[] upload, String alternative, RequestPostProcessor as) {
        return mvc.post()
                .uri("/desk/visits/{id}/photos", id)
                .multipart()
                .file(new MockMultipartFile("file", "photo.jpg", "image/jpeg", upload))
                .param("meeting", Integer.toString(meeting))
                .param("version", Long.toString(version))
                .param("language", "en")
                .param("alternative", alternative)
                .param("caption", "At the table")
                .param("credit", "Press office")
                .with(csrf())
                .with(as)
                .exchange();
    }

    private Photo only() {
        List<Photo> photos = visits.find(id).orElseThrow().photos();
        assertThat(photos).hasSize(1);
        return photos.get(0);
    }

    @Test
    void areKeptWithTheirMeetingAndShownInTheProgramme() {
        assertThat(mvc.get().uri("/desk/visits/{id}/photos/new?meeting=1", id).with(As.author()))
                .hasStatusOk()
                .bodyText()
                .contains("Tuesday, 4 April", "MA Zhaoxu", "name=\"version\" value=\"1\"")
                .doesNotContain("??");
        assertThat(add(1, 1, SamplePictures.MEETING.bytes(), "Two delegations", As.author()))
                .hasRedirectedUrl("/desk/visits/" + id);

        assertThat(visits.find(id).orElseThrow().meetings().get(1).photos())
                .containsExactly(new Photo(
                        only().picture(), Language.ENGLISH, "Two delegations", "At the table", "Press office"));
        String address = "/desk/visits/" + id + "/photos/" + only().picture();
        assertThat(mvc.get().uri("/desk/visits/{id}", id).with(As.reviewer()))
                .hasStatusOk()
                .bodyText()
                .contains(address, "alt=\"Two delegations\"", "Press office")
                .doesNotContain("??", "Add a photo");
        assertThat(mvc.get().uri(address).with(As.reviewer())).hasStatusOk().hasContentType("image/jpeg");
        assertThat(mvc.get()
                        .uri("/desk/visits/{id}/photos/{digest}", id, "0".repeat(64))
                        .with(As.author()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get()
                        .uri("/desk/visits/{id}/photos/{digest}", VisitId.random(), only().picture())
                        .with(As.author()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void sayAtTheFieldWhatIsWrongWithThemAndKeepWhatWasTyped() {
        assertThat(add(0, 1, "Dear all".getBytes(StandardCharsets.UTF_8), "Two delegations", As.author()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("neither a JPEG nor a PNG", "id=\"file-problem\"", "value=\"Two delegations\"")
                .doesNotContain("??");
        assertThat(add(0, 1, SamplePictures.MEETING.bytes(), " ", As.author()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say what is seen", "id=\"alternative-problem\"", "Choose the picture once more");
        assertThat(add(0, 1, new byte[0], "Seen", As.author()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a picture.");
        assertThat(add(0, 1, SamplePictures.MEETING.bytes(), "x".repeat(501), As.author()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("at most 500 characters");
        assertThat(visits.find(id).orElseThrow().photos()).isEmpty();
    }

    @Test
    void areNotPutOnAVisitThatSomebodyChangedMeanwhile() {
        visits.save(visits.find(id).orElseThrow());

        assertThat(add(0, 1, SamplePictures.MEETING.bytes(), "Two delegations", As.author()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody else changed the visit", "value=\"Two delegations\"", "value=\"2\"");
        assertThat(visits.find(id).orElseThrow().photos()).isEmpty();
    }

    @Test
    void areOnlyForPressOfficersToAdd() {
        assertThat(add(0, 1, SamplePictures.MEETING.bytes(), "Two delegations", As.reviewer()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/desk/visits/{id}/photos/new", id).with(As.approver()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/desk/visits/{id}/photos/new?meeting=9", id).with(As.author()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.find(id).orElseThrow().photos()).isEmpty();
    }

    @Test
    void stayWhenTheVisitIsEditedAndGoWhenTheyAreRemoved() {
        add(1, 1, SamplePictures.MEETING.bytes(), "Two delegations", As.author());
        String picture = only().picture();
        VisitParameters typed = VisitParameters.complete()
                .with("version", "2")
                .with("meetings[1].photos[0].picture", picture)
                .with("meetings[1].photos[0].language", "en")
                .with("meetings[1].photos[0].alternative", "Three delegations")
                .with("meetings[1].photos[0].credit", "Somebody");
        assertThat(mvc.get().uri("/desk/visits/{id}/edit", id).with(As.author()))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"meetings[1].photos[0].picture\" value=\"" + picture + "\"", "Two delegations")
                .doesNotContain("??");
        assertThat(mvc.post()
                        .uri("/desk/visits/{id}", id)
                        .params(typed.all())
                        .param("row", "remove:meetings[1].photos[0]")
                        .with(csrf())
                        .with(As.author()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(picture);

        assertThat(mvc.post()
                        .uri("/desk/visits/{id}", id)
                        .params(typed.all())
                        .with(csrf())
                        .with(As.author()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(only()).isEqualTo(new Photo(picture, Language.ENGLISH, "Three delegations", "", "Somebody"));

        typed.with("version", "3").with("meetings[1].photos[0].alternative", " ");
        assertThat(mvc.post()
                        .uri("/desk/visits/{id}", id)
                        .params(typed.all())
                        .with(csrf())
                        .with(As.author()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say what is seen", "meetings[1].photos[0].alternative-problem");

        typed.without("meetings[1].photos[0]");
        assertThat(mvc.post()
                        .uri("/desk/visits/{id}", id)
                        .params(typed.all())
                        .with(csrf())
                        .with(As.author()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(visits.find(id).orElseThrow().photos()).isEmpty();
    }

    @Test
    void arePutIntoATextWithTheirWordsOrAPlaceholderInAnotherLanguage() {
        add(1, 1, SamplePictures.MEETING.bytes(), "Two \"delegations\"", As.author());
        String picture = only().picture();

        assertThat(put(draft(Language.ENGLISH), picture))
                .isEqualTo("Typed.\n\n![Two “delegations”](picture:" + picture + " \"At the table | Press office\")\n");
        assertThat(put(draft(Language.FRENCH), picture))
                .contains("![\\[? Two ", "(picture:" + picture, "Press office")
                .containsPattern("\\[\\? [^\\[\\]]*]");

        ReleaseId other =
                drafting.draft(ReleaseType.STATEMENT, Optional.empty(), drafting.blank(Language.ENGLISH), AUTHOR);
        assertThat(mvc.post()
                        .uri("/desk/releases/{id}/photos", other)
                        .param("base", "1")
                        .param("photo", picture)
                        .with(csrf())
                        .with(As.author()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private ReleaseId draft(Language language) {
        return drafting.draft(ReleaseType.STATEMENT, Optional.of(id), drafting.blank(language), AUTHOR);
    }

    private String put(ReleaseId release, String picture) {
        assertThat(mvc.get().uri("/desk/releases/{id}/text", release).with(As.author()))
                .hasStatusOk()
                .bodyText()
                .contains("Photos of the visit", "Put it into the text")
                .doesNotContain("??");
        assertThat(mvc.post()
                        .uri("/desk/releases/{id}/photos", release)
                        .param("base", "1")
                        .param("body", "Typed.")
                        .param("photo", picture)
                        .with(csrf())
                        .with(As.author()))
                .hasRedirectedUrl("/desk/releases/" + release + "/text");
        assertThat(mvc.get()
                        .uri("/desk/releases/{id}/pictures/{digest}", release, picture)
                        .with(As.author()))
                .hasStatusOk();
        return writing.copy(release, AUTHOR).orElseThrow().fields().get("body");
    }
}
