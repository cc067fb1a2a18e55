package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.check.Finding;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatelineTest
class ReleasePicturesTest {

    private static final StaffId AUTHOR = new StaffId("author");
    private static final Picture MEETING = SamplePictures.MEETING;
    private static final Picture CHART = SamplePictures.CHART;

    @Autowired
    private MockMvc browser;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private TrackingDesk tracking;

    private ReleaseId id;
    private String path;

    @BeforeEach
    void draft() {
        id = drafting.draft(ReleaseType.STATEMENT, Optional.empty(), drafting.blank(Language.ENGLISH), AUTHOR);
        path = "/desk/releases/" + id;
    }

    @Test
    void putAPictureAtTheEndOfTheBodyAndKeepWhatWasTyped() throws Exception {
        add(MEETING.bytes(), "Two \"delegations\"", As.author())
                .andExpect(redirectedUrl(path + "/text"))
                .andExpect(flash().attribute("done", "release.done.pictureAdded"));
        browser.perform(get(path + "/text").with(As.author()))
                .andExpect(content().string(containsString("id=\"kept\"")))
                .andExpect(content().string(containsString("value=\"Typed headline\"")))
                .andExpect(content().string(containsString("value=\"not yet a date\"")))
                .andExpect(content().string(containsString("value=\"Somebody\"")))
                .andExpect(content()
                        .string(containsString("Typed body.\n\n![Two “delegations”](picture:" + MEETING.digest()
                                + " &quot;At the table | Press office&quot;)")));

        assertThat(tracking.file(id).current().number()).isEqualTo(1);
    }

    @Test
    void sayAtTheFieldWhatIsWrongWithAPicture() throws Exception {
        refused("Dear all".getBytes(StandardCharsets.UTF_8), "neither a JPEG nor a PNG");
        refused(Arrays.copyOf(MEETING.bytes(), 9000), "broken or ends too early");
        refused(new byte[20_000_001], "too large");
        refused(new byte[0], "Choose a picture.");
        add(MEETING.bytes(), " ", As.author())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Say what is seen, in a sentence.")));
    }

    private void refused(byte[] upload, String sentence) throws Exception {
        add(upload, "Kept words", As.author())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(sentence)))
                .andExpect(content().string(containsString("id=\"pictureFile-problem\"")))
                .andExpect(content().string(containsString("value=\"Kept words\"")))
                .andExpect(content().string(containsString("Typed body.")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void sayThatAPictureMustBeChosenAgain() throws Exception {
        add(MEETING.bytes(), " ", As.author())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"pictureAlternative-problem\"")))
                .andExpect(content().string(containsString("Choose the picture once more")));
        browser.perform(get(path + "/pictures").with(As.author())).andExpect(redirectedUrl(path + "/text"));
        browser.perform(get(path + "/text").with(As.author()))
                .andExpect(content().string(containsString("value=\"Typed headline\"")));
    }

    @Test
    void takeNoPictureFromWhoeverDoesNotWriteOrForWhatIsNoDraft() throws Exception {
        add(MEETING.bytes(), "Seen", As.approver()).andExpect(status().isForbidden());
        browser.perform(multipart(path + "/pictures")
                        .file(new MockMultipartFile("pictureFile", MEETING.bytes()))
                        .param("pictureAlternative", "Seen")
                        .with(As.author()))
                .andExpect(status().isForbidden());
        drafting.abandon(id, "No longer needed", AUTHOR);
        add(MEETING.bytes(), "Seen", As.author()).andExpect(status().isConflict());
    }

    @Test
    void showTheStaffThePicturesOfARelease() throws Exception {
        drafting.addPicture(id, MEETING.bytes(), AUTHOR);
        drafting.addPicture(id, CHART.bytes(), AUTHOR);
        String address = path + "/pictures/" + MEETING.digest();
        browser.perform(get(address).with(As.author())).andExpect(status().isNotFound());

        save(SamplePictures.figure(MEETING, "Two delegations", "", ""));

        browser.perform(get(path).with(As.reviewer()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString("<img src=\"" + address + "\" alt=\"Two delegations\" width=\"1200\"")));
        browser.perform(get(address).with(As.reviewer()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(content().bytes(MEETING.bytes()))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        browser.perform(get(path + "/pictures/" + CHART.digest()).with(As.reviewer()))
                .andExpect(status().isNotFound());
        browser.perform(get(address)).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void sayWhichPictureIsMissingBeforeAnybodySubmitsIt() throws Exception {
        String nowhere = "0".repeat(64);
        save("Words.\n\n![A dot](picture:" + nowhere + ")");

        assertThat(tracking.file(id).findings())
                .extracting(CheckedFinding::finding)
                .filteredOn(finding -> finding.key().equals("pictureMissing"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("3", "A dot"))
                .matches(Finding::blocksSubmission);
        browser.perform(get(path).with(As.author()))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(containsString("Line 3 shows a picture that the office does not have: A dot")))
                .andExpect(content().string(containsString("<p class=\"figure-missing\">A dot</p>")));
        browser.perform(get(path + "/preview.pdf").with(As.author()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("shows a picture that the office does not have")))
                .andExpect(content().string(containsString(nowhere)));
    }

    @Test
    void keepATelephoneForTheNight() throws Exception {
        browser.perform(post(path + "/text")
                        .param("base", "1")
                        .param("contacts[0].name", "Media Unit")
                        .param("contacts[0].nightTelephone", "+41 79 555 01 99")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(redirectedUrl(path));

        browser.perform(get(path).with(As.author())).andExpect(content().string(containsString("+41 79 555 01 99")));
        browser.perform(get(path + "/text").with(As.author()))
                .andExpect(content().string(containsString("value=\"+41 79 555 01 99\"")));
    }

    private void save(String body) {
        ReleaseText blank = tracking.file(id).current().text();
        drafting.revise(
                id,
                new ReleaseText(
                        blank.language(),
                        "Headline",
                        "",
                        blank.dateline(),
                        new Prose(body),
                        Prose.EMPTY,
                        blank.contacts(),
                        blank.boilerplate(),
                        null),
                1,
                AUTHOR);
    }

    private ResultActions add(byte[] upload, String alternative, RequestPostProcessor as) throws Exception {
        return browser.perform(multipart(path + "/pictures")
                .file(new MockMultipartFile("pictureFile", "photo.jpg", "image/jpeg", upload))
                .param("base", "1")
                .param("headline", "Typed headline")
                .param("date", "not yet a date")
                .param("body", "Typed body.")
                .param("contacts[0].name", "Somebody")
                .param("pictureAlternative", alternative)
                .param("pictureCaption", "At the table")
                .param("pictureCredit", "Press office")
                .with(as)
                .with(csrf()));
    }
}
