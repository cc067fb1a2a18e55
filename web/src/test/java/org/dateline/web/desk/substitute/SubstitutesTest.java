package org.dateline.web.desk.substitute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.dateline.core.staff.StaffId;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.dateline.workflow.review.SubstituteDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DatelineTest
class SubstitutesTest {

    private static final StaffId REVIEWER = new StaffId("reviewer");

    @Autowired
    private MockMvc browser;

    @Autowired
    private SubstituteDesk substitutes;

    @Test
    void areNamedAndEnd() throws Exception {
        String today = substitutes.today().toString();
        name("LEGAL", "approver", today).andExpect(redirectedUrl("/desk/substitutes"));

        browser.perform(get("/desk/substitutes").with(As.reviewer()))
                .andExpect(content().string(containsString("Wanjiru Kamau stands in for you up to and with")));
        browser.perform(get("/desk/substitutes").with(As.approver()))
                .andExpect(content().string(containsString("You stand in for Tomasz Zieliński")))
                .andExpect(content().string(not(containsString("Name them"))));
        browser.perform(post("/desk/substitutes/LEGAL/withdrawal")
                        .with(As.reviewer())
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk/substitutes"));
        assertThat(substitutes.about(REVIEWER)).isEmpty();
    }

    @Test
    void areNotNamedByAnIncompleteForm() throws Exception {
        name("LEGAL", "approver", "2001-01-01")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("That day is past.")))
                .andExpect(content().string(containsString("value=\"2001-01-01\"")))
                .andExpect(content().string(containsString("value=\"approver\" selected=\"selected\"")));
        name("", "administrator", "soon")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Choose one of your desks.")))
                .andExpect(content().string(containsString("Choose who stands in for you.")))
                .andExpect(content().string(containsString("This is not a date.")));
        assertThat(substitutes.about(REVIEWER)).isEmpty();
    }

    @Test
    void areNotNamedByWhoReviewsNothing() throws Exception {
        browser.perform(post("/desk/substitutes")
                        .param("desk", "LEGAL")
                        .param("substitute", "reviewer")
                        .param("lastDay", substitutes.today().toString())
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().is(422));
        browser.perform(post("/desk/substitutes/LEGAL/withdrawal")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    private ResultActions name(String desk, String substitute, String lastDay) throws Exception {
        return browser.perform(post("/desk/substitutes")
                .param("desk", desk)
                .param("substitute", substitute)
                .param("lastDay", lastDay)
                .with(As.reviewer())
                .with(csrf()));
    }
}
