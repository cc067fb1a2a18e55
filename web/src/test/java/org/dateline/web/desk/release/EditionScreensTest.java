package org.dateline.web.desk.release;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffId;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.dateline.workflow.drafting.DraftingDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatelineTest
class EditionScreensTest {

    private static final StaffId AUTHOR = new StaffId("author");

    @Autowired
    private MockMvc browser;

    @Autowired
    private DraftingDesk drafting;

    private ReleaseId id = ReleaseId.random();
    private String path = "";

    @BeforeEach
    void draft() {
        id = drafting.draft(
                ReleaseType.PRESS_RELEASE,
                Optional.empty(),
                ReleaseTexts.withBody("The delegations met in the old town hall."),
                AUTHOR);
        path = "/desk/releases/" + id;
    }

    @Test
    void beginAnEditionWithTheOriginalBesideIt() throws Exception {
        page(path, As.author()).andExpect(content().string(containsString(path + "/editions")));
        page(path, As.reviewer()).andExpect(content().string(not(containsString(path + "/editions"))));

        String text = begin("ar");

        page(text, As.author())
                .andExpect(content().string(containsString("Original, revision 1")))
                .andExpect(content().string(containsString("lang=\"en\" dir=\"ltr\"")))
                .andExpect(content().string(containsString("Still in the words of the original")));
        page(path, As.reviewer())
                .andExpect(content().string(containsString(text.replace("/text", ""))))
                .andExpect(content().string(containsString("translates revision 1")));
    }

    @Test
    void sayAtTheFieldThatALanguageIsMissing() throws Exception {
        browser.perform(post(path + "/editions")
                        .param("language", "tlh")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"editionLanguage-problem\"")));
        begin("fr");
        browser.perform(post(path + "/editions")
                        .param("language", "fr")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("an edition in that language already")));
    }

    @Test
    void showWhatChangedInTheOriginalAndBringTheEditionInStep() throws Exception {
        String text = begin("fr");
        String edition = text.replace("/text", "");
        drafting.revise(id, ReleaseTexts.withBody("The delegations met in the new town hall."), 1, AUTHOR);

        for (String each : new String[] {edition, edition + "/review"}) {
            page(each, As.approver())
                    .andExpect(content().string(containsString("Translates revision 1, the original is at revision 2")))
                    .andExpect(content().string(containsString("[added:</span>new")))
                    .andExpect(content().string(not(containsString("/original/pin"))));
        }
        page(text, As.author()).andExpect(content().string(containsString("the original is at revision 2")));
        page(edition, As.author()).andExpect(content().string(containsString(edition + "/original/pin")));
        browser.perform(post(edition + "/original/pin")
                        .param(
                                "original",
                                ReleaseTexts.withBody("The delegations met in the new town hall.")
                                        .fingerprint()
                                        .hex())
                        .with(As.author())
                        .with(csrf()))
                .andExpect(redirectedUrl(edition));
        page(edition, As.author())
                .andExpect(content().string(not(containsString("the original is at revision 2"))))
                .andExpect(content().string(containsString("Brought in step with its original by")));
    }

    @Test
    void warnOfAnOriginalThatIsNotPublicOrWasGivenUp() throws Exception {
        String edition = begin("fr").replace("/text", "");
        page(edition, As.approver())
                .andExpect(content().string(containsString("Its original is not public yet: Draft")));

        drafting.abandon(id, "Called off.", AUTHOR);

        page(edition, As.approver())
                .andExpect(content().string(containsString("This edition cannot become public.")))
                .andExpect(content().string(not(containsString("not public yet"))));
    }

    /** @return where its text is written */
    private String begin(String language) throws Exception {
        String text = browser.perform(post(path + "/editions")
                        .param("language", language)
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return Optional.ofNullable(text).orElseThrow();
    }

    private ResultActions page(String address, RequestPostProcessor who) throws Exception {
        return browser.perform(get(address).with(who))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }
}
