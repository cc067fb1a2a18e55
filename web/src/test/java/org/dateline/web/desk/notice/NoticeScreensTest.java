package org.dateline.web.desk.notice;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.dateline.core.notice.NoticeChoice;
import org.dateline.core.notice.NoticeChoice.Delivery;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Releases;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.notice.NoticeDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the staff are told, as they see it: on the screen, and in the mail. */
@DatelineTest
class NoticeScreensTest {

    private static final StaffId AUTHOR = new StaffId("author");
    private static final StaffId REVIEWER = new StaffId("reviewer");

    @Autowired
    private MockMvc browser;

    @Autowired
    private NoticeDesk notices;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private TrackingDesk tracking;

    @Autowired
    private Releases releases;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theChoiceIsKept() throws Exception {
        NoticeChoice before = notices.choice(AUTHOR);
        assertThat(before.address()).isEqualTo("author@example.org");

        choose("leila@example.org", "DAILY", "17").andExpect(redirectedUrl("/desk/notices"));

        assertThat(notices.choice(AUTHOR)).isEqualTo(new NoticeChoice(AUTHOR, "leila@example.org", Delivery.DAILY, 17));
        browser.perform(get("/desk/notices").with(As.author()))
                .andExpect(content().string(containsString("value=\"leila@example.org\"")))
                .andExpect(content().string(containsString("value=\"17\" selected=\"selected\"")));
        notices.choose(before);
    }

    @Test
    void whatCannotBeIsSaidAtTheFieldAndStaysTyped() throws Exception {
        NoticeChoice before = notices.choice(AUTHOR);

        choose("leila at example", "AT_ONCE", "25")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("This is no e-mail address.")))
                .andExpect(content().string(containsString("Choose an hour from 0 to 23.")))
                .andExpect(content().string(containsString("value=\"leila at example\"")));
        choose("a@example.org\r\nBcc: b@example.org", "AT_ONCE", "8").andExpect(status().is(422));
        choose("", "DAILY", "8")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Without an address no mail can reach you.")));
        choose("", "", "").andExpect(status().is(422));

        assertThat(notices.choice(AUTHOR)).isEqualTo(before);
    }

    @Test
    void aMailIsInTheLanguageOfWhoeverReadsIt() throws Exception {
        NoticeChoice before = notices.choice(REVIEWER);
        for (Language language : Language.values()) {
            notices.choose(new NoticeChoice(REVIEWER, before.address(), Delivery.AT_ONCE, 8, language));
            assertThat(notices.choice(REVIEWER).languageIfAny()).contains(language);
            ReleaseId id = submitted();
            String mail = jdbc.sql("select subject || '\n' || plain_text from outbox_mail where release_id = ?"
                            + " and recipient_address = ?")
                    .params(id.value(), before.address())
                    .query(String.class)
                    .single();
            assertThat(mail)
                    .doesNotContain("{0}", "??", "canary")
                    .contains(
                            switch (language) {
                                case ENGLISH -> "Editorial desk is asked for a review";
                                case FRENCH -> "Rédaction : une relecture vous est demandée";
                                case SPANISH -> "Redacción: se le pide una revisión";
                                case RUSSIAN -> "Редакция: требуется ваша проверка";
                                case CHINESE -> "编辑部：请您审阅";
                                case ARABIC -> "قسم التحرير: مطلوب منكم إجراء مراجعة";
                            });
            assertThat(mail)
                    .contains(
                            switch (language) {
                                case ENGLISH -> "Press release";
                                case FRENCH -> "Communiqué de presse";
                                case SPANISH -> "Comunicado de prensa";
                                case RUSSIAN -> "Пресс-релиз";
                                case CHINESE -> "新闻稿";
                                case ARABIC -> "بيان صحفي";
                            });
        }
        notices.choose(before);
        assertThat(notices.choice(REVIEWER)).isEqualTo(before);
    }

    private ReleaseId submitted() {
        ReleaseId id = drafting.draft(
                ReleaseType.PRESS_RELEASE, Optional.empty(), ReleaseTexts.withBody("A canary sings here."), AUTHOR);
        tracking.file(id).findings().stream()
                .filter(CheckedFinding::awaitsDismissal)
                .forEach(found -> drafting.dismiss(id, found.finding().id(), "A sample.", AUTHOR));
        drafting.submit(id, releases.find(id).orElseThrow().fingerprint(), AUTHOR);
        return id;
    }

    @Test
    void aReviewAskedIsToldInAMailThatHoldsNothingOfTheText() throws Exception {
        ReleaseId id = submitted();

        String reference = releases.find(id).orElseThrow().state().reference().value();
        browser.perform(get("/desk/notices").with(As.reviewer()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Editorial desk is asked for a review")))
                .andExpect(content().string(containsString(reference)))
                .andExpect(content().string(not(containsString("canary"))));
        String mail = jdbc.sql("select subject || '\n' || plain_text from outbox_mail where release_id = ?"
                        + " and recipient_address = ?")
                .params(id.value(), REVIEWER + "@example.org")
                .query(String.class)
                .single();
        assertThat(mail)
                .contains(reference + ": Editorial desk is asked for a review")
                .contains("Good day, Tomasz Zieliński,")
                .contains(reference + " (Press release): Editorial desk is asked for a review\ndue ")
                .contains("(Europe/Zurich)")
                .contains("http://localhost:8080/desk/releases/" + id + "/review")
                .contains("http://localhost:8080/desk/notices")
                .doesNotContain(
                        "canary",
                        releases.currentRevision(releases.find(id).orElseThrow())
                                .text()
                                .headline());
    }

    @Test
    void theAdministratorSeesThatMailsWaitAndWhy() throws Exception {
        browser.perform(get("/desk/administration/outbox").with(As.administrator()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No mail server is named")))
                .andExpect(content().string(containsString("spring.mail.host")));
        browser.perform(post("/desk/administration/outbox/retry")
                        .with(As.administrator())
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk/administration/outbox"));
        browser.perform(post("/desk/administration/outbox/retry")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void theAdministratorNamesTheLeadOfADesk() throws Exception {
        lead("LEGAL", "reviewer").andExpect(redirectedUrl("/desk/administration/leads"));
        lead("LEGAL", "author")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Choose somebody who reviews for this desk.")));
        lead("NO_DESK", "reviewer").andExpect(status().isNotFound());
        browser.perform(post("/desk/administration/leads")
                        .param("desk", "LEGAL")
                        .param("lead", "reviewer")
                        .with(As.reviewer())
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    private ResultActions lead(String desk, String lead) throws Exception {
        return browser.perform(post("/desk/administration/leads")
                .param("desk", desk)
                .param("lead", lead)
                .with(As.administrator())
                .with(csrf()));
    }

    private ResultActions choose(String address, String delivery, String hour) throws Exception {
        return browser.perform(post("/desk/notices")
                .param("address", address)
                .param("delivery", delivery)
                .param("hour", hour)
                .with(As.author())
                .with(csrf()));
    }
}
