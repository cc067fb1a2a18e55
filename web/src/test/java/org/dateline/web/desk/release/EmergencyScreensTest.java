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
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffId;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatelineTest
class EmergencyScreensTest {

    private static final StaffId AUTHOR = new StaffId("author");

    @Autowired
    private MockMvc browser;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private TrackingDesk tracking;

    private String path = "";
    private String seen = "";

    @BeforeEach
    void submit() {
        ReleaseId id = drafting.draft(
                ReleaseType.PRESS_RELEASE, Optional.empty(), ReleaseTexts.withBody("Leave the valley."), AUTHOR);
        tracking.file(id).findings().stream()
                .filter(CheckedFinding::awaitsDismissal)
                .forEach(found -> drafting.dismiss(id, found.finding().id(), "A sample.", AUTHOR));
        Fingerprint text = tracking.file(id).current().fingerprint();
        drafting.submit(id, text, AUTHOR);
        path = "/desk/releases/" + id;
        seen = text.hex();
    }

    @Test
    void letTwoPeopleAnswerForIt() throws Exception {
        page(As.author()).andExpect(content().string(not(containsString("emergency-call"))));
        page(As.reviewer()).andExpect(content().string(containsString(path + "/emergency-call")));
        act("/emergency-call", As.reviewer(), "demo-reviewer", "The dam breaks.")
                .andExpect(redirectedUrl(path));
        page(As.reviewer()).andExpect(content().string(not(containsString(path + "/emergency-approval"))));
        page(As.approver())
                .andExpect(content().string(containsString(path + "/emergency-approval")))
                .andExpect(content().string(containsString("called an emergency")));

        act("/emergency-approval", As.approver(), "demo-approver", "At once.").andExpect(redirectedUrl(path));
        browser.perform(post(path + "/publication").with(As.author()).with(csrf()))
                .andExpect(redirectedUrl(path));

        page(As.author())
                .andExpect(content().string(containsString("Approved in an emergency")))
                .andExpect(content().string(containsString("answer for it.")))
                .andExpect(content().string(containsString("Not reviewed by:")))
                .andExpect(content().string(containsString("Editorial")))
                .andExpect(content().string(containsString("The dam breaks.")));
    }

    @Test
    void askForThePasswordAndAReason() throws Exception {
        act("/emergency-call", As.reviewer(), "demo-author", "The dam breaks.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"emergencyPassword-problem\"")))
                .andExpect(content().string(containsString(">The dam breaks.</textarea>")));
        act("/emergency-call", As.reviewer(), "demo-reviewer", " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"emergencyReason-problem\"")));
        act("/emergency-approval", As.approver(), "demo-approver", "At once.")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Nobody has called an emergency")));
        act("/emergency-call", As.approver(), "demo-approver", "The dam breaks.")
                .andExpect(redirectedUrl(path));
        act("/emergency-approval", As.approver(), "demo-approver", "At once.")
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("takes two people")));
        act("/emergency-call", As.author(), "demo-author", "Mine.").andExpect(status().isForbidden());
    }

    private ResultActions page(RequestPostProcessor who) throws Exception {
        return browser.perform(get(path).with(who))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private ResultActions act(String address, RequestPostProcessor who, String password, String reason)
            throws Exception {
        return browser.perform(post(path + address)
                .param("seen", seen)
                .param("password", password)
                .param("reason", reason)
                .with(who)
                .with(csrf()));
    }
}
