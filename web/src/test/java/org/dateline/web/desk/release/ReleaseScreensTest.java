package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
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

@DatelineTest
class ReleaseScreensTest {

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
        id = drafting.draft(
                ReleaseType.STATEMENT, Optional.empty(), drafting.blank(Language.ENGLISH), new StaffId("author"));
        path = "/desk/releases/" + id;
    }

    @Test
    void sendEverybodyToTheSignInWhoHasNotSignedIn() throws Exception {
        for (String closed : new String[] {"/desk", path, path + "/preview.pdf", path + "/process.bpmn"}) {
            browser.perform(get(closed)).andExpect(redirectedUrl("/sign-in"));
        }
    }

    @Test
    void letNoInlineScriptRun() throws Exception {
        browser.perform(get(path).with(As.author()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self' 'sha256-")))
                .andExpect(content().string(not(containsString("<script>"))));
    }

    @Test
    void refuseWhatDoesNotComeFromAPageOfOurs() throws Exception {
        browser.perform(post(path + "/abandonment").param("reason", "x").with(As.author()))
                .andExpect(status().isForbidden());
    }

    @Test
    void letNobodyDoWhatIsNotTheirs() throws Exception {
        String seen = tracking.file(id).current().fingerprint().hex();
        browser.perform(get("/desk/releases/new").with(As.reviewer())).andExpect(status().isForbidden());
        browser.perform(get("/desk/administration").with(As.author())).andExpect(status().isForbidden());
        browser.perform(post(path + "/approval")
                        .param("seen", seen)
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().isForbidden());
        browser.perform(post(path + "/submission")
                        .param("seen", seen)
                        .with(As.administrator())
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void keepWhatWasTypedWhenSomebodyElseSavedMeanwhile() throws Exception {
        save("Theirs", 1).andExpect(status().is3xxRedirection());

        save("Mine", 1)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Mine")))
                .andExpect(content().string(containsString("Theirs")))
                .andExpect(content().string(containsString("name=\"base\" value=\"2\"")));
        assertThat(tracking.file(id).current().text().headline()).isEqualTo("Theirs");
    }

    @Test
    void keepWhatWasTypedWhenSomethingIsWrong() throws Exception {
        browser.perform(post(path + "/text")
                        .param("base", "1")
                        .param("headline", "Kept")
                        .param("date", "tomorrow")
                        .param("contacts[0].email", "nobody@example.org")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Kept")))
                .andExpect(content().string(containsString("This is not a date.")))
                .andExpect(content().string(containsString("A contact needs a name.")));
    }

    @Test
    void askTheApproverForThePasswordOnceMore() throws Exception {
        drafting.revise(id, ReleaseTexts.complete(), 1, new StaffId("author"));
        String seen = tracking.file(id).current().fingerprint().hex();
        drafting.submit(id, tracking.file(id).current().fingerprint(), new StaffId("author"));
        for (ReviewingDesk desk : tracking.file(id).whereabouts().desks()) {
            browser.perform(post(path + "/review/clearance")
                            .param("desk", desk.name())
                            .param("seen", seen)
                            .with(As.reviewer())
                            .with(csrf()))
                    .andExpect(status().is3xxRedirection());
        }

        browser.perform(get(path).with(As.approver()))
                .andExpect(content().string(containsString("Written by: Leila Haddad")));
        browser.perform(post(path + "/approval")
                        .param("seen", seen)
                        .param("password", "demo-author")
                        .with(As.approver())
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("That is not your password.")))
                .andExpect(content().string(not(containsString("demo-author"))));
        assertThat(tracking.file(id).release().stage()).isEqualTo(Stage.AWAITING_APPROVAL);
        browser.perform(post(path + "/approval")
                        .param("seen", seen)
                        .param("password", "demo-approver")
                        .with(As.approver())
                        .with(csrf()))
                .andExpect(redirectedUrl(path));
        assertThat(tracking.file(id).release().stage()).isEqualTo(Stage.APPROVED);

        browser.perform(post(path + "/schedule")
                        .param("hour", "2027-06-01T10:00")
                        .with(As.approver())
                        .with(csrf()))
                .andExpect(redirectedUrl(path));
        browser.perform(post(path + "/schedule/withdrawal").with(As.author()).with(csrf()))
                .andExpect(redirectedUrl(path));
        browser.perform(post(path + "/schedule/withdrawal").with(As.author()).with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("No hour is chosen any more.")));
        drafting.abandon(id, "It was a test.", new StaffId("author"));
    }

    @Test
    void letAWarningBeDismissedWithAReason() throws Exception {
        drafting.revise(id, ReleaseTexts.withBody("“They met."), 1, new StaffId("author"));
        String finding = tracking.file(id).findings().get(0).finding().id();

        browser.perform(post(path + "/dismissals")
                        .param("finding", finding)
                        .param("reason", " ")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Say why, in a sentence.")));
        browser.perform(post(path + "/dismissals")
                        .param("finding", finding)
                        .param("reason", "It goes on in the next release.")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(redirectedUrl(path));
        browser.perform(get(path).with(As.reviewer()))
                .andExpect(content().string(containsString("It goes on in the next release.")))
                .andExpect(content().string(not(containsString("Take the dismissal back"))));
        browser.perform(post(path + "/dismissals")
                        .param("finding", "0".repeat(64))
                        .param("reason", "Why not.")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("The check no longer says that")));
        browser.perform(post(path + "/dismissals/" + finding + "/withdrawal")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(redirectedUrl(path));
        assertThat(tracking.file(id).findings().get(0).awaitsDismissal()).isTrue();
    }

    @Test
    void sayWhatKeepsATextFromBeingSubmitted() throws Exception {
        browser.perform(post(path + "/submission")
                        .param("seen", tracking.file(id).current().fingerprint().hex())
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Mend what is marked first")));
    }

    @Test
    void keepNothingOfAFileThatIsNoText() throws Exception {
        long before = tracking.board().size();
        browser.perform(multipart("/desk/releases")
                        .file(new MockMultipartFile("file", new byte[] {0, 1, 2, 3}))
                        .param("type", "PRESS_RELEASE")
                        .param("language", "en")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("This is not a text that can be read.")));
        assertThat(tracking.board()).hasSize((int) before);
    }

    @Test
    void answerAlikeToWhatIsNotThere() throws Exception {
        for (String nowhere : new String[] {
            "/desk/releases/" + "0".repeat(32), "/desk/releases/x", path + "/documents/pdf", path + "/revisions/9"
        }) {
            browser.perform(get(nowhere).with(As.author()))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("There is nothing here")));
        }
    }

    private ResultActions save(String headline, int base) throws Exception {
        return browser.perform(post(path + "/text")
                .param("base", Integer.toString(base))
                .param("headline", headline)
                .with(As.author())
                .with(csrf()));
    }
}
