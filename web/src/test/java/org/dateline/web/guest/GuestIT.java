package org.dateline.web.guest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffId;
import org.dateline.web.browser.Browser;
import org.dateline.web.browser.InTheBrowser;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In the browser: a guest is asked and answers, and the staff see their notices, mails and leads. */
@InTheBrowser
class GuestIT {

    private static final StaffId AUTHOR = new StaffId("author");
    private static final String BODY = """
            The Director General is back from four days of talks in Beijing.

            ## What was agreed

            The talks will go on in the autumn.""";

    @LocalServerPort
    private int port;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private TrackingDesk tracking;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aGuestIsAskedAndAnswers() {
        ReleaseId id = submitted(ReleaseType.PRESS_RELEASE);
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("author");
            page.navigate("/desk/releases/" + id);
            page.getByText("Ask a guest …").click();
            browser.press("Send them the link");
            page.locator("#name-problem").waitFor();
            browser.screenshots("guests-refused");
            page.locator("#name").fill("Nadia El-Masri");
            page.locator("#address").fill("nadia@example.org");
            page.locator("#reason").fill("You were at the talks. Is the autumn right?");
            browser.press("Send them the link");
            assertThat(page.locator("#done").textContent()).contains("The mail with the link goes out");
            browser.inspect("guests");

            page.context().clearCookies();
            String link = link(id);
            page.navigate(link);
            browser.inspect("guest");
            page.locator("#verdict").selectOption("PLEASE_CHANGE");
            browser.press("Send the answer");
            page.locator("#words-problem").waitFor();
            browser.inspect("guest-refused");
            page.locator("#words").fill("The autumn, or rather September.");
            browser.press("Send the answer");
            assertThat(page.locator("#done").textContent()).contains("Thank you.");
            assertThat(page.context().cookies()).isEmpty();
            browser.inspect("guest-answered");

            browser.signIn("reviewer");
            page.navigate("/desk/releases/" + id + "/review");
            assertThat(page.getByText("The autumn, or rather September.").isVisible())
                    .isTrue();
            browser.inspect("guest-review");
            page.navigate("/desk/releases/" + id);
            browser.press("Take the link back");
            page.getByText("Taken back by").waitFor();
            page.navigate(link);
            assertThat(page.locator("h1").textContent()).contains("There is nothing here");
        }
    }

    private ReleaseId submitted(ReleaseType type) {
        ReleaseId id = drafting.draft(type, Optional.empty(), ReleaseTexts.withBody(BODY), AUTHOR);
        tracking.file(id).findings().stream()
                .filter(CheckedFinding::awaitsDismissal)
                .forEach(found -> drafting.dismiss(id, found.finding().id(), "A sample.", AUTHOR));
        drafting.submit(id, tracking.file(id).current().fingerprint(), AUTHOR);
        return id;
    }

    private String link(ReleaseId id) {
        Matcher link = Pattern.compile("/guest/[0-9a-f]{64}")
                .matcher(jdbc.sql("select plain_text from outbox_mail where release_id = ? and kind = 'GUEST_REVIEW'")
                        .param(id.value())
                        .query(String.class)
                        .single());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    @Test
    void theStaffSeeTheirNoticesMailsAndLeads() {
        submitted(ReleaseType.STATEMENT);
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("reviewer");
            page.getByText("My notices …").click();
            assertThat(page.getByText("Legal desk is asked for a review")
                            .first()
                            .isVisible())
                    .isTrue();
            page.locator("#delivery").selectOption("DAILY");
            browser.press("Keep this choice");
            assertThat(page.locator("#done").textContent()).contains("Your choice is kept.");
            browser.inspect("notices");
            page.locator("#delivery").selectOption("AT_ONCE");
            browser.press("Keep this choice");

            page.context().clearCookies();
            browser.signIn("administrator");
            page.navigate("/desk/administration");
            browser.inspect("administration");
            page.getByText("Mails that wait").click();
            assertThat(page.getByText("No mail server is named").isVisible()).isTrue();
            browser.inspect("outbox");
            page.navigate("/desk/administration/leads");
            page.locator("#lead-LEGAL").selectOption("reviewer");
            browser.press("Name them");
            browser.inspect("leads");
        }
    }
}
