package org.dateline.web.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.guest.GuestReview;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.StaffId;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.guest.GuestDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A colleague without an account is asked, reads, and answers: all of it by one link. */
@DatelineTest
class GuestReviewTest {

    private static final StaffId AUTHOR = new StaffId("author");
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/guest/[0-9a-f]{64})");

    @Autowired
    private MockMvc browser;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private TrackingDesk tracking;

    @Autowired
    private GuestDesk guests;

    @Autowired
    private Releases releases;

    @Autowired
    private JdbcClient jdbc;

    private ReleaseId id = ReleaseId.random();

    @BeforeEach
    void submit() {
        id = drafting.draft(
                ReleaseType.PRESS_RELEASE, Optional.empty(), ReleaseTexts.withBody("A canary sings here."), AUTHOR);
        dismissAll();
        drafting.submit(id, releases.find(id).orElseThrow().fingerprint(), AUTHOR);
    }

    private void dismissAll() {
        tracking.file(id).findings().stream()
                .filter(CheckedFinding::awaitsDismissal)
                .forEach(found -> drafting.dismiss(id, found.finding().id(), "A sample.", AUTHOR));
    }

    @Test
    void isAskedByMailReadsTheTextAndAnswers() throws Exception {
        String link = asked("no");

        browser.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(containsString("A canary sings here.")))
                .andExpect(content().string(containsString("You know the region.")))
                .andExpect(content().string(containsString("It does not count as one of the reviews")))
                .andExpect(content().string(not(containsString("/desk"))));
        answer(link, "PLEASE_CHANGE", "Canaries do not sing in April.")
                .andExpect(redirectedUrl(link + "?answered=yes"));
        browser.perform(get(link + "?answered=yes"))
                .andExpect(content().string(containsString("The reviewers have your answer.")));

        for (String page : List.of("", "/review", "/guests")) {
            browser.perform(get("/desk/releases/" + id + page).with(As.reviewer()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Canaries do not sing in April.")))
                    .andExpect(content().string(containsString("Nadia Guest")));
        }
        browser.perform(get("/desk/notices").with(As.author()))
                .andExpect(content().string(containsString("A guest has answered")));
        assertThat(tracking.file(id).history())
                .extracting(entry -> entry.act().verb())
                .endsWith(Verb.GUEST_ASKED, Verb.GUEST_READ, Verb.GUEST_ANSWERED, Verb.GUEST_READ);
        assertThat(releases.find(id).orElseThrow().stage())
                .as("no desk has spoken")
                .isEqualTo(Stage.IN_REVIEW);
        assertThat(tracking.file(id).reviews()).isEmpty();
    }

    @Test
    void hasALinkOfWhichTheOfficeKeepsTheDigestAlone() throws Exception {
        String link = asked("no");
        String token = link.substring("/guest/".length());

        assertThat(jdbc.sql("select count(*) from guest_review where token_digest = ? or id = ?")
                        .params(token, token)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(mail()).doesNotContain("canary", "You know the region", "headline");
    }

    @Test
    void isToldWhatIsMissingAndLosesNoWord() throws Exception {
        String link = asked("no");

        answer(link, "PLEASE_CHANGE", " ")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Say what is to be changed, or what you remark.")))
                .andExpect(content().string(containsString("value=\"PLEASE_CHANGE\" selected=\"selected\"")));
        answer(link, "", "Some words.")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Choose what you think.")))
                .andExpect(content().string(containsString("Some words.</textarea>")));
        assertThat(guests.of(id).get(0).review().answers()).isEmpty();
    }

    @Test
    void findsNothingBehindALinkThatLeadsNowhereWhyeverItDoes() throws Exception {
        String open = asked("no");
        GuestReview review = guests.of(id).get(0).review();
        browser.perform(post("/desk/releases/" + id + "/guests/" + review.id() + "/withdrawal")
                        .with(As.reviewer())
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk/releases/" + id + "/guests"));
        String expired = asked("no");
        jdbc.sql("update guest_review set asked_at = asked_at - interval '2' day, until = asked_at - interval '1' day"
                        + " where id = ?")
                .param(guests.of(id).get(0).review().id().value())
                .update();
        String ended = asked("no");
        drafting.abandon(id, "Called off.", AUTHOR);

        String unknown = gone("/guest/" + "0".repeat(64));
        for (String link : List.of(open, expired, ended, "/guest/nothing", "/guest/" + "F".repeat(64))) {
            assertThat(gone(link)).isEqualTo(unknown);
        }
        for (String link : List.of(open, expired, ended)) {
            answer(link, "CLEARED", "").andExpect(status().isNotFound());
            browser.perform(get(link + "/pictures/" + "0".repeat(64))).andExpect(status().isNotFound());
        }
    }

    private String gone(String link) throws Exception {
        return browser.perform(get(link))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("[0-9A-Z]{4,}-?[0-9A-Z]*", "");
    }

    @Test
    void seesALaterTextOnlyIfTheLinkSaysSo() throws Exception {
        String only = asked("no");
        String following = asked("yes");
        drafting.returnToDraft(id, "More is known.", AUTHOR);
        drafting.revise(id, ReleaseTexts.withBody("A nightingale sings here."), 1, AUTHOR);

        browser.perform(get(only))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("The text was changed since you were asked.")))
                .andExpect(content().string(not(containsString("nightingale"))))
                .andExpect(content().string(not(containsString("canary"))));
        browser.perform(get(following)).andExpect(content().string(containsString("nightingale")));
        // The form that was open meanwhile is of the text before.
        browser.perform(post(following + "/answer")
                        .param(
                                "seen",
                                releases.revision(id, 1)
                                        .orElseThrow()
                                        .fingerprint()
                                        .hex())
                        .param("verdict", "CLEARED")
                        .param("words", "Fine."))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("The text was changed while you read it.")))
                .andExpect(content().string(containsString("Fine.</textarea>")));
        answer(following, "CLEARED", "").andExpect(redirectedUrl(following + "?answered=yes"));
    }

    @Test
    void isAskedByACompleteFormAlone() throws Exception {
        ask("", "nobody", " ", "2001-01-01", "no")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Say who is asked")))
                .andExpect(content().string(containsString("This is no e-mail address.")))
                .andExpect(content().string(containsString("Say why they are asked")))
                .andExpect(content().string(containsString("Choose a day from")))
                .andExpect(content().string(containsString("value=\"nobody\"")));
        ask(
                        "Nadia\r\nBcc: all@example.org",
                        "nadia@example.org",
                        "Why",
                        guests.today().toString(),
                        "no")
                .andExpect(status().is(422));
        assertThat(guests.of(id)).isEmpty();
    }

    private String asked(String follows) throws Exception {
        ask(
                        "Nadia Guest",
                        "nadia@example.org",
                        "You know the region.",
                        guests.usualLastDay().toString(),
                        follows)
                .andExpect(redirectedUrl("/desk/releases/" + id + "/guests"));
        Matcher link = LINK.matcher(mail());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** The last mail to a guest of the release. */
    private String mail() {
        return jdbc.sql("select subject || '\n' || plain_text from outbox_mail where release_id = ?"
                        + " and kind = 'GUEST_REVIEW' order by number desc limit 1")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private ResultActions ask(String name, String address, String reason, String lastDay, String follows)
            throws Exception {
        return browser.perform(post("/desk/releases/" + id + "/guests")
                .param("seen", releases.find(id).orElseThrow().fingerprint().hex())
                .param("name", name)
                .param("address", address)
                .param("reason", reason)
                .param("lastDay", lastDay)
                .param("follows", follows)
                .with(As.author())
                .with(csrf()));
    }

    private ResultActions answer(String link, String verdict, String words) throws Exception {
        return browser.perform(post(link + "/answer")
                .param("seen", releases.find(id).orElseThrow().fingerprint().hex())
                .param("verdict", verdict)
                .param("words", words));
    }
}
