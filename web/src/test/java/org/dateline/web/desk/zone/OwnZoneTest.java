package org.dateline.web.desk.zone;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffId;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.dateline.workflow.drafting.DraftingDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DatelineTest
class OwnZoneTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private DraftingDesk drafting;

    @Test
    void isChosenAndForgotten() throws Exception {
        browser.perform(get("/desk/zone").with(As.author()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Asia/Tokyo")))
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(post("/desk/zone")
                        .param("zone", "Asia/Tokyo")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk"))
                .andExpect(cookie().value(OwnZone.COOKIE, "Asia/Tokyo"))
                .andExpect(cookie().httpOnly(OwnZone.COOKIE, true));
        browser.perform(post("/desk/zone").param("zone", "").with(As.author()).with(csrf()))
                .andExpect(cookie().maxAge(OwnZone.COOKIE, 0));
        browser.perform(post("/desk/zone")
                        .param("zone", "Moon/Tycho")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"zone-problem\"")))
                .andExpect(cookie().doesNotExist(OwnZone.COOKIE));
    }

    @Test
    void showsAnEmbargoOnBothClocks() throws Exception {
        ReleaseId id = drafting.draft(
                ReleaseType.PRESS_RELEASE,
                Optional.empty(),
                ReleaseTexts.under("2027-10-31T01:30:00Z"),
                new StaffId("author"));

        browser.perform(get("/desk/releases/" + id)
                        .cookie(new Cookie(OwnZone.COOKIE, "Asia/Tokyo"))
                        .with(As.author()))
                .andExpect(content().string(containsString("31 October 2027, 02:30 (Europe/Zurich)")))
                .andExpect(content().string(containsString("31 October 2027, 10:30 (Asia/Tokyo)")));
        browser.perform(get("/desk/releases/" + id)
                        .cookie(new Cookie(OwnZone.COOKIE, "Moon/Tycho"))
                        .with(As.author()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("own-embargo"))));
    }
}
