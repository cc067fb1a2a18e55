package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.web.browser.Browser;
import org.dateline.web.browser.InTheBrowser;
import org.dateline.workflow.drafting.DraftingDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A picture comes into a text, also where no script runs. */
@InTheBrowser
class PicturesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private DraftingDesk drafting;

    @Test
    void addAPictureToAText(@TempDir Path folder) throws IOException {
        ReleaseId id = drafting.draft(
                ReleaseType.STATEMENT, Optional.empty(), drafting.blank(Language.ENGLISH), new StaffId("author"));
        try (Browser browser = Browser.withoutJavaScriptAt("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("author");
            page.navigate("/desk/releases/" + id + "/text");
            page.locator("#headline").fill("Headline");
            page.locator("#body").fill("""
                    Words before the picture.

                    | Visit | Year | Country | Meetings | Delegates |
                    | --- | :---: | --- | ---: | ---: |
                    | First | 2019 | China | 3 | 12 |
                    """);
            choose(page, "notes.jpg", "Dear all".getBytes(StandardCharsets.UTF_8));
            browser.press("Add a picture");
            assertThat(page.locator("#pictureFile-problem").textContent()).contains("neither");
            browser.screenshots("release-edit-picture-refused");

            choose(page, "meeting.jpg", SamplePictures.MEETING.bytes());
            browser.press("Add a picture");
            assertThat(page.locator("#body").inputValue())
                    .startsWith("Words before")
                    .endsWith("![Two “delegations”](picture:" + SamplePictures.MEETING.digest()
                            + " \"At the table | Press office\")\n");
            browser.screenshots("release-edit-picture");
            page.locator("#headline").press("Enter");
            page.waitForURL("**/desk/releases/" + id);
            assertThat(page.locator("figure img").getAttribute("alt")).isEqualTo("Two “delegations”");
            page.locator("figure img").scrollIntoViewIfNeeded();
            browser.screenshots("release-draft-picture");
            assertThat(browser.complaints()).isEmpty();
        }
        try (Browser browser = Browser.withoutJavaScriptAt("http://localhost:" + port)) {
            browser.signIn("author");
            browser.page().navigate("/desk/releases/" + id + "/text");
            Page page = browser.page();
            page.locator("#headline").fill("Kept headline");
            page.locator("#pictureAlternative").fill("Seen");
            page.locator("#pictureFile").setInputFiles(Files.write(folder.resolve("large.jpg"), new byte[31 << 20]));
            browser.press("Add a picture");
            assertThat(page.locator("#pictureFile-problem").textContent()).contains("too large");
            assertThat(page.locator("#headline").inputValue()).isEqualTo("Kept headline");
            page.locator("#pictureFile").setInputFiles(Files.write(folder.resolve("huge.jpg"), new byte[103 << 20]));
            browser.press("Add a picture");
            assertThat(browser.page().locator("h1").textContent()).isEqualTo("That file is too large");
        }
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            browser.signIn("author");
            browser.page().navigate("/desk/releases/" + id + "/text");
            browser.inspect("release-edit-saved-picture");
            browser.page().navigate("/desk/releases/" + id);
            browser.inspect("release-draft-picture");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void choose(Page page, String name, byte[] bytes) {
        page.locator("#pictureFile").setInputFiles(new FilePayload(name, "image/jpeg", bytes));
        page.locator("#pictureAlternative").fill("Two \"delegations\"");
        page.locator("#pictureCaption").fill("At the table");
        page.locator("#pictureCredit").fill("Press office");
    }
}
