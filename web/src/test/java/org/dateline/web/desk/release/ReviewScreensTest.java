package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.discussion.ThreadId;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.review.ThreadDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatelineTest
class ReviewScreensTest {

    private static final StaffId AUTHOR = new StaffId("author");
    private static final StaffId REVIEWER = new StaffId("reviewer");

    @Autowired
    private MockMvc browser;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private TrackingDesk tracking;

    @Autowired
    private ThreadDesk threads;

    private ReleaseId id;
    private String path;

    @BeforeEach
    void draft() {
        id = drafting.draft(
                ReleaseType.READOUT,
                Optional.empty(),
                ReleaseTexts.withBody("They met on Monday. <b>is refused</b>\n\nThey met again, and again."),
                AUTHOR);
        drafting.revise(id, ReleaseTexts.withBody("They met on Monday.\n\nThey met again, and again."), 1, AUTHOR);
        path = "/desk/releases/" + id;
    }

    @Test
    void keepWhatWasTypedOfAPassageThatIsNotThere() throws Exception {
        for (String[] bad : new String[][] {
            {"met on Friday", "do not stand in one paragraph"},
            {"again", "more than once"},
            {" ", "do not stand in one paragraph"},
        }) {
            browser.perform(post(path + "/threads")
                            .param("passage", bad[0])
                            .param("words", "Was <it> so?")
                            .param("suggestion", "parted")
                            .with(As.reviewer())
                            .with(csrf()))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString(bad[1])))
                    .andExpect(content().string(containsString("Was &lt;it&gt; so?")))
                    .andExpect(content().string(containsString("parted</textarea>")));
        }
        browser.perform(post(path + "/threads")
                        .param("passage", "met on Monday")
                        .param("words", " ")
                        .with(As.reviewer())
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Say something, or suggest another wording.")));
        assertThat(threads.of(id)).isEmpty();
    }

    @Test
    void showWhatWasSaidAndLetItBeAnsweredResolvedAndOpenedAgain() throws Exception {
        browser.perform(post(path + "/threads")
                        .param("passage", "met on\n  Monday")
                        .param("words", "Was <it> so?")
                        .with(As.reviewer())
                        .with(csrf()))
                .andExpect(redirectedUrlPattern(path + "/review#thread-*"));
        ThreadId thread = threads.of(id).get(0).thread().id();
        String at = path + "/threads/" + thread;

        act(at + "/comments", As.approver(), "words", "").andExpect(status().is(422));
        act(at + "/comments", As.approver(), "words", "It was.").andExpect(status().is3xxRedirection());
        act(at + "/resolution", As.author()).andExpect(redirectedUrl(path + "/review#thread-" + thread));
        browser.perform(get(path + "/review").with(As.author()))
                .andExpect(content().string(containsString("Was &lt;it&gt; so?")))
                .andExpect(content().string(containsString("It was.")))
                .andExpect(content().string(containsString("Resolved by Leila Haddad")));
        act(at + "/resolution/withdrawal", As.reviewer()).andExpect(status().is3xxRedirection());
        assertThat(threads.of(id).get(0).thread().isOpen()).isTrue();
        act(path + "/threads/" + ThreadId.random() + "/resolution", As.author()).andExpect(status().isNotFound());
    }

    @Test
    void letTheAuthorAloneTakeASuggestedWordingAndSayWhenItIsToBeDoneByHand() throws Exception {
        ThreadId thread = threads.open(id, "on Monday", "", "on Tuesday", REVIEWER);
        String take = path + "/threads/" + thread + "/comments/0/acceptance";

        browser.perform(get(path + "/review").with(As.reviewer()))
                .andExpect(content().string(containsString("on Tuesday")))
                .andExpect(content().string(not(containsString("Take this wording"))));
        act(take, As.reviewer()).andExpect(status().isForbidden());
        browser.perform(get(path + "/review").with(As.author()))
                .andExpect(content().string(containsString("Take this wording")));
        act(take, As.author()).andExpect(status().is3xxRedirection());
        assertThat(tracking.file(id).current().text().body().source()).startsWith("They met on Tuesday.");

        act(take, As.author())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("has to be put in by hand")))
                .andExpect(content().string(not(containsString("The text no longer has these words"))));
        act(path + "/threads/" + thread + "/resolution/withdrawal", As.author()).andExpect(status().is3xxRedirection());
        browser.perform(get(path + "/review").with(As.author()))
                .andExpect(content().string(containsString("The text no longer has these words")))
                .andExpect(content().string(not(containsString("Take this wording"))));
    }

    @Test
    void askForAReasonAndKeepTheReviewOfAnotherTextApart() throws Exception {
        submit();
        browser.perform(get("/desk").with(As.reviewer()))
                .andExpect(content().string(containsString(path + "/review\"")))
                .andExpect(content().string(containsString(" · due ")));
        String seen = tracking.file(id).current().fingerprint().hex();
        act(path + "/review/change-request", As.reviewer(), "desk", "EDITORIAL", "seen", seen, "reason", " ")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Say why, in a sentence.")));
        act(path + "/review/change-request", As.reviewer(), "desk", "EDITORIAL", "seen", seen, "reason", "Name him.")
                .andExpect(redirectedUrl(path + "/review"));
        assertThat(tracking.file(id).release().stage()).isEqualTo(Stage.DRAFT);

        drafting.revise(
                id, ReleaseTexts.withBody("António Vitorino met on Monday.\n\nThey met again, and again."), 2, AUTHOR);
        submit();
        browser.perform(get(path + "/review").with(As.reviewer()))
                .andExpect(content().string(containsString("What was said before does not hold of this text")))
                .andExpect(content().string(containsString("asked for changes in revision 2. This is revision 3.")))
                .andExpect(content().string(containsString("<q>Name him.</q>")))
                .andExpect(content().string(containsString("What changed since revision 2")))
                .andExpect(content().string(containsString("<del>")));

        String now = tracking.file(id).current().fingerprint().hex();
        act(path + "/review/reading", As.reviewer(), "seen", now).andExpect(redirectedUrl(path + "/review"));
        browser.perform(get(path + "/review").with(As.reviewer()))
                .andExpect(content().string(containsString("Nothing has changed since you last read")));
        act(path + "/review/clearance", As.reviewer(), "desk", "EDITORIAL", "seen", seen)
                .andExpect(status().isConflict());
        act(path + "/review/clearance", As.reviewer(), "desk", "EDITORIAL", "seen", now)
                .andExpect(redirectedUrl(path + "/review"));
        assertThat(tracking.file(id).release().stage()).isEqualTo(Stage.AWAITING_APPROVAL);
    }

    @Test
    void askOneMoreDesk() throws Exception {
        browser.perform(get(path + "/review").with(As.author()))
                .andExpect(content().string(not(containsString("Ask one more desk"))));
        submit();
        String seen = tracking.file(id).current().fingerprint().hex();
        String add = path + "/review/desks";
        browser.perform(get(path + "/review").with(As.author()))
                .andExpect(content().string(containsString("Ask one more desk")))
                .andExpect(content().string(containsString("<option value=\"LEGAL\"")))
                .andExpect(content().string(not(containsString("<option value=\"EDITORIAL\""))));
        browser.perform(get(path + "/review").with(As.approver()))
                .andExpect(content().string(not(containsString("Ask one more desk"))));

        act(add, As.author(), "seen", seen, "otherDesk", "", "addReason", "A <contract>.")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("href=\"#otherDesk\"")))
                .andExpect(content().string(containsString("Choose a desk.")))
                .andExpect(content().string(containsString("A &lt;contract&gt;.</textarea>")));
        act(add, As.author(), "seen", seen, "otherDesk", "LEGAL", "addReason", " ")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Say why, in a sentence.")))
                .andExpect(content().string(containsString("<option value=\"LEGAL\" selected=\"selected\"")));
        act(add, As.author(), "seen", seen, "otherDesk", "LEGAL", "addReason", "x".repeat(2001))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("This is longer than 2,000 characters.")));
        act(add, As.author(), "seen", seen, "otherDesk", "NO_DESK", "addReason", "A contract.")
                .andExpect(status().is(422));
        act(add, As.author(), "seen", seen).andExpect(status().is(422));
        act(add, As.author(), "seen", seen, "otherDesk", "EDITORIAL", "addReason", "Again.")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("This desk is asked about the release already.")));
        assertThat(tracking.file(id).whereabouts().desks()).containsExactly(ReviewingDesk.EDITORIAL);

        act(add, As.author(), "seen", seen, "otherDesk", "LEGAL", "addReason", "A contract.")
                .andExpect(redirectedUrl(path + "/review"));
        assertThat(tracking.file(id).whereabouts().desks())
                .containsExactlyInAnyOrder(ReviewingDesk.EDITORIAL, ReviewingDesk.LEGAL);
        browser.perform(get(path + "/review").with(As.reviewer()))
                .andExpect(content().string(containsString("Asked besides by Leila Haddad:")))
                .andExpect(content().string(containsString("A contract.</q>")));
        browser.perform(get(path).with(As.author()))
                .andExpect(content().string(containsString("One more desk asked by Leila Haddad")))
                .andExpect(content().string(containsString("Legal desk: A contract.")));
    }

    @Test
    void sayWhoHasTakenAReviewOn() throws Exception {
        submit();
        act(path + "/review/claim", As.author(), "desk", "EDITORIAL").andExpect(status().isForbidden());
        act(path + "/review/claim", As.reviewer(), "desk", "EDITORIAL").andExpect(redirectedUrl(path + "/review"));

        browser.perform(get(path).with(As.author()))
                .andExpect(content().string(containsString("Editorial desk: taken on by Tomasz Zieliński")));
        browser.perform(get("/desk").with(As.reviewer()))
                .andExpect(content().string(containsString("taken on by Tomasz Zieliński")));
        browser.perform(get(path + "/review").with(As.reviewer()))
                .andExpect(content().string(containsString("Give it back to the desk")));
        act(path + "/review/hand-over", As.reviewer(), "desk", "EDITORIAL", "to", "author")
                .andExpect(status().isForbidden());
        act(path + "/review/hand-over", As.reviewer(), "desk", "EDITORIAL", "to", "No Body")
                .andExpect(status().isNotFound());
        act(path + "/review/claim/withdrawal", As.reviewer(), "desk", "EDITORIAL")
                .andExpect(redirectedUrl(path + "/review"));
        assertThat(tracking.file(id).whereabouts().claims()).isEmpty();
    }

    @Test
    void offerNothingOnceAReleaseIsGivenUp() throws Exception {
        threads.open(id, "on Monday", "Sure?", null, REVIEWER);
        drafting.abandon(id, "Not now.", AUTHOR);

        browser.perform(get(path + "/review").with(As.reviewer()))
                .andExpect(content().string(containsString("Sure?")))
                .andExpect(content().string(not(containsString("Send the comment"))))
                .andExpect(content().string(not(containsString("Resolve</button>"))));
        act(path + "/threads", As.reviewer(), "passage", "on Monday", "words", "Late")
                .andExpect(status().isConflict());
    }

    private void submit() {
        tracking.file(id).findings().stream()
                .filter(CheckedFinding::awaitsDismissal)
                .forEach(warning -> drafting.dismiss(id, warning.finding().id(), "A sample.", AUTHOR));
        drafting.submit(id, tracking.file(id).current().fingerprint(), AUTHOR);
    }

    private ResultActions act(String address, RequestPostProcessor as, String... parameters) throws Exception {
        var request = post(address).with(as).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return browser.perform(request);
    }
}
