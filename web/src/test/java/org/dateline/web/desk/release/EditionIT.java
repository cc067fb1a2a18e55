package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Optional;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffId;
import org.dateline.web.browser.Browser;
import org.dateline.web.browser.InTheBrowser;
import org.dateline.workflow.drafting.DraftingDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An Arabic edition in the browser: begun, written with the original beside it, and brought in step. */
@InTheBrowser
class EditionIT {

    private static final StaffId AUTHOR = new StaffId("author");

    @LocalServerPort
    private int port;

    @Autowired
    private DraftingDesk drafting;

    @Test
    void fromTheOriginalToAnEditionInStep() {
        byte[] picture = SamplePictures.MEETING.bytes();
        ReleaseId id = drafting.draft(
                ReleaseType.PRESS_RELEASE,
                Optional.empty(),
                ReleaseTexts.withBody("The delegations met in the old town hall."),
                AUTHOR);
        String digest = drafting.addPicture(id, picture, AUTHOR).digest();
        String body =
                "The delegations met in the old town hall.\n\n## What was said\n\n- Borders are governed together.\n"
                        + "- Data are shared.\n\n![Two delegations](picture:" + digest + ")";
        drafting.revise(id, ReleaseTexts.withBody(body), 1, AUTHOR);
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("author");
            page.navigate("/desk/releases/" + id);
            page.getByLabel("In another language").selectOption("ar");
            browser.press("Begin an edition");
            page.waitForURL("**/text");
            assertThat(page.locator("#headline").getAttribute("dir")).isEqualTo("rtl");
            page.getByText("Original, revision 2").scrollIntoViewIfNeeded();
            browser.inspect("edition-text");

            drafting.revise(id, ReleaseTexts.withBody(body.replace("old", "new")), 2, AUTHOR);
            page.navigate(page.url().replace("/text", ""));
            page.getByText("What changed in the original").click();
            assertThat(page.locator("#behind ins").textContent()).contains("new");
            browser.inspect("edition-behind");
            browser.press("It is in step with revision 3");
            assertThat(page.locator("#done").textContent()).contains("in step");
            assertThat(page.locator("#behind").count()).isZero();
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
