package org.dateline.web.desk.release;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.staff.StaffId;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.publication.PublicationDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatelineTest
class CorrectionScreensTest {

    private static final StaffId AUTHOR = new StaffId("author");

    @Autowired
    private PassedDesks desks;

    @Autowired
    private MockMvc browser;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private PublicationDesk publications;

    private String path = "";

    @BeforeEach
    void publish() {
        ReleaseId id = desks.approved(ReleaseTexts.withBody("He met ten envoys."));
        publications.publishNow(id, AUTHOR);
        path = "/desk/releases/" + id;
    }

    @Test
    void beginACorrectionAndShowWhatThePublicWillBeTold() throws Exception {
        page(path, As.reviewer()).andExpect(content().string(not(containsString(path + "/corrections"))));
        page(path, As.author()).andExpect(content().string(containsString(path + "/corrections")));

        String correction = act("/corrections", As.author(), "CORRECTION", "A miscount.")
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        page(correction, As.author())
                .andExpect(content().string(containsString("This corrects a release that is public")))
                .andExpect(content().string(containsString("Nothing of the public text is changed yet.")))
                .andExpect(content().string(containsString("/Corr.1")));
        page(path, As.author())
                .andExpect(content().string(not(containsString(path + "/corrections"))))
                .andExpect(content().string(containsString(correction)));
        ReleaseId id = new ReleaseId(correction.substring(correction.lastIndexOf('/') + 1));
        drafting.revise(id, ReleaseTexts.withBody("He met twelve envoys."), 1, AUTHOR);
        page(correction, As.approver())
                .andExpect(content().string(containsString("In the first paragraph, for “ten” read “twelve”.")));
        desks.pass(id);
        page(correction, As.approver()).andExpect(content().string(containsString("Corrigendum, PDF")));
        browser.perform(get(correction + "/documents/corr_pdf").with(As.approver()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("Corr.1-corrigendum-en.pdf")));
        browser.perform(get(path + "/documents/corr_pdf").with(As.approver())).andExpect(status().isNotFound());
    }

    @Test
    void askWhichKindOfCorrectionItIsAndKeepTheReason() throws Exception {
        act("/corrections", As.author(), "", "A miscount.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"correctionKind-problem\"")))
                .andExpect(content().string(containsString(">A miscount.</textarea>")));
        act("/corrections", As.author(), "MINOR_CHANGE", " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"correctionReason-problem\"")))
                .andExpect(content().string(containsString("value=\"MINOR_CHANGE\" selected")));
        act("/corrections", As.reviewer(), "CORRECTION", "A miscount.").andExpect(status().isForbidden());
    }

    @Test
    void withdrawWhatTwoPeopleWantWithdrawn() throws Exception {
        withdrawal("/withdrawal-request", As.author(), "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"withdrawalReason-problem\"")));
        withdrawal("/withdrawal", As.approver(), "").andExpect(status().isConflict());
        withdrawal("/withdrawal-request", As.author(), "It did not take place.").andExpect(redirectedUrl(path));
        page(path, As.reviewer())
                .andExpect(content().string(containsString("It did not take place.")))
                .andExpect(content().string(not(containsString(path + "/withdrawal"))));
        page("/desk", As.approver()).andExpect(content().string(containsString("Decide on its withdrawal")));
        browser.perform(post(path + "/withdrawal")
                        .param("password", "demo-author")
                        .with(As.approver())
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"withdrawalPassword-problem\"")));

        withdrawal("/withdrawal", As.approver(), "").andExpect(redirectedUrl(path));

        page(path, As.author())
                .andExpect(content().string(containsString("This release was withdrawn.")))
                .andExpect(content().string(not(containsString(path + "/corrections"))));
        page("/desk/releases", As.author()).andExpect(content().string(containsString("Withdrawn")));
    }

    @Test
    void letNobodyGrantTheirOwnWish() throws Exception {
        withdrawal("/withdrawal-request", As.approver(), "It did not take place.")
                .andExpect(redirectedUrl(path));
        withdrawal("/withdrawal", As.approver(), "")
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("A withdrawal takes two people")));
        withdrawal("/withdrawal-refusal", As.approver(), "").andExpect(status().isUnprocessableContent());
        withdrawal("/withdrawal-refusal", As.approver(), "It did, after all.").andExpect(redirectedUrl(path));
    }

    private ResultActions page(String address, RequestPostProcessor who) throws Exception {
        return browser.perform(get(address).with(who))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private ResultActions act(String address, RequestPostProcessor who, String kind, String reason) throws Exception {
        return browser.perform(post(path + address)
                .param("correctionKind", kind)
                .param("correctionReason", reason)
                .with(who)
                .with(csrf()));
    }

    private ResultActions withdrawal(String address, RequestPostProcessor who, String reason) throws Exception {
        return browser.perform(post(path + address)
                .param("withdrawalReason", reason)
                .param("withdrawalRefusalReason", reason)
                .param("password", "demo-approver")
                .with(who)
                .with(csrf()));
    }
}
