package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffId;
import org.dateline.core.visit.Visit;
import org.dateline.web.browser.Browser;
import org.dateline.web.browser.InTheBrowser;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.visit.VisitDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A review in the browser: a passage selected and reworded, changes asked for and made, only those read, and cleared. */
@InTheBrowser
class ReviewIT {

    private static final StaffId AUTHOR = new StaffId("author");
    private static final String BODY = """
            The Director General is back from four days of talks in Beijing.

            On the first day he met H.E. QIN Gang, State Councillor and Minister of Foreign Affairs. They spoke about \
            peace, development and what the United Nations can do for both.

            The talks will go on in the autumn, and again in Beijing.""";

    @LocalServerPort
    private int port;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private TrackingDesk tracking;

    @Autowired
    private VisitDesk visits;

    @Test
    void fromACommentToAClearance() {
        Visit visit = visits.all().get(0);
        ReleaseId id =
                drafting.draft(ReleaseType.PRESS_RELEASE, Optional.of(visit.id()), ReleaseTexts.withBody(BODY), AUTHOR);
        submit(id);
        String review = "/desk/releases/" + id + "/review";
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("reviewer");
            page.locator("a[href$='" + review + "']").click();
            page.waitForURL("**" + review);
            assertThat(page.getByText("The visit on record").isVisible()).isTrue();
            browser.press("Take this review on");
            assertThat(page.locator("#done").textContent()).contains("The review is yours.");

            selectIn(page, "four days of talks");
            browser.press("Comment on this");
            assertThat(page.locator("#passage").inputValue()).isEqualTo("four days of talks");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("words");
            page.keyboard().type("Protocol counts three.");
            page.keyboard().press("Tab");
            page.keyboard().type("three days of talks");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.locator(".thread").waitFor();
            page.locator("#passage").fill("Beijing");
            page.locator("#words").fill("Where exactly?");
            browser.press("Send the comment");
            assertThat(page.locator("#passage-problem").textContent()).contains("more than once");
            assertThat(page.locator("#words").inputValue()).isEqualTo("Where exactly?");
            page.locator("#passage").fill("again in Beijing");
            browser.press("Send the comment");
            assertThat(page.locator(".thread").count()).isEqualTo(2);
            assertThat(page.evaluate("[...CSS.highlights.get('passage')].map(String)"))
                    .isEqualTo(List.of("four days of talks", "again in Beijing"));
            browser.press("Request changes");
            assertThat(page.locator("[id^=changeReason][id$=problem]").isVisible())
                    .isTrue();
            browser.inspect("review");
            page.locator("textarea[id^=changeReason]").fill("Three days, please.");
            browser.press("Request changes");

            as(browser, "author", review);
            browser.inspect("review-author");
            browser.press("Take this wording");
            assertThat(page.locator("#done").textContent()).contains("as a new revision");
            assertThat(page.locator(".release-text").textContent()).contains("three days of talks");
            submit(id);

            as(browser, "reviewer", review);
            assertThat(page.getByText("What was said before does not hold of this text")
                            .isVisible())
                    .isTrue();
            assertThat(page.locator(".review-change").count()).isEqualTo(1);
            assertThat(page.locator(".review-change del").textContent()).contains("four");
            assertThat(page.locator(".review-change ins").textContent()).contains("three");
            browser.inspect("review-again");
            browser.press("Clear it");
            assertThat(page.locator("#done").textContent()).contains("You cleared the text.");
            page.navigate("/desk");
            page.getByText("While you are away").click();
            browser.inspect("substitutes");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void withoutJavaScript() {
        ReleaseId id = drafting.draft(
                ReleaseType.READOUT, Optional.empty(), ReleaseTexts.withBody("They met on Monday."), AUTHOR);
        try (Browser browser = Browser.withoutJavaScriptAt("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("approver");
            page.navigate("/desk/releases/" + id + "/review");
            assertThat(page.getByText("Comment on this").isVisible()).isFalse();
            page.locator("#passage").fill("on Monday");
            page.locator("#words").fill("Sure?");
            browser.press("Send the comment");
            Locator thread = page.locator(".thread");
            assertThat(thread.textContent()).contains("on Monday", "Sure?");
            browser.press("Resolve");
            assertThat(thread.getAttribute("data-open")).isEqualTo("false");
        }
    }

    private void submit(ReleaseId id) {
        tracking.file(id).findings().stream()
                .filter(CheckedFinding::awaitsDismissal)
                .forEach(warning -> drafting.dismiss(id, warning.finding().id(), "A sample.", AUTHOR));
        drafting.submit(id, tracking.file(id).current().fingerprint(), AUTHOR);
    }

    private static void selectIn(Page page, String words) {
        page.evaluate("""
                words => {
                  const walker = document.createTreeWalker(document.querySelector('.release-text'), NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const at = walker.currentNode.data.indexOf(words);
                    if (at >= 0) {
                      getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
                      return;
                    }
                  }
                }""", words);
    }

    private static void as(Browser browser, String name, String address) {
        browser.page().navigate("/desk");
        browser.press("Sign out");
        browser.signIn(name);
        browser.page().navigate(address);
    }
}
