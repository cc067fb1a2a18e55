package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.web.browser.Browser;
import org.dateline.web.browser.InTheBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a text that somebody has to a visit on record and a draft about it, with the keyboard's means alone. */
@InTheBrowser
class ProposalIT {

    private static final Path REAL_TEXT = Path.of("../../shared/input/visit-to-china-2023.txt");

    @LocalServerPort
    private int port;

    @Test
    void findTheVisitInATextConfirmItAndGoOnWithTheDraft() throws IOException {
        boolean real = Files.exists(REAL_TEXT);
        String text = real ? Files.readString(REAL_TEXT) : ProposalScreensTest.TEXT;
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("author");
            page.navigate("/desk/releases/new");
            page.locator("#text").fill(text);
            browser.screenshots("release-new");
            press(page, "Find the visit in the text first");
            assertThat(page.locator("[id='principal.family']").inputValue()).isEqualTo(real ? "Vitorino" : "Neves");
            assertThat(page.locator("#country").inputValue()).isEqualTo("CN");
            browser.inspect("proposal");

            // Nothing is ticked: nothing is recorded, and nothing is lost.
            press(page, "Record the visit and begin the draft");
            assertThat(page.locator("[id='principal.sure-problem']").textContent())
                    .contains("Confirm who went");
            browser.inspect("proposal-refused");

            for (Locator box : page.locator("input[type=checkbox]").all()) {
                box.press("Space");
            }
            int people = page.locator("[id$='.on']").count();
            for (int i = 0; i < people; i++) {
                page.locator("[id='meetings[" + i + "].on']").fill("2023-04-0" + (3 + i));
            }
            press(page, "Record the visit and begin the draft");
            page.waitForURL("**/text");
            assertThat(page.locator("#city").inputValue()).isEqualTo("Geneva");
            assertThat(page.locator("[name=body]").inputValue()).contains(real ? "CIDCA" : "GAO Feng");
            page.navigate(page.url().replaceFirst("/text$", ""));
            String found = page.locator(".findings").textContent();
            if (real) {
                // Of the facts that were just confirmed from the text nothing disagrees with it, but how it is written.
                assertThat(found)
                        .contains("The honorific is written in more than one way")
                        .doesNotContain("does not name");
            }
            browser.screenshots("proposal-release");

            page.navigate("/desk/visits");
            page.getByText(real ? "António Vitorino in China" : "Paulo Neves in China")
                    .first()
                    .click();
            assertThat(page.locator("main").textContent())
                    .contains(real ? "National Immigration Administration" : "GAO Feng");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void press(Page page, String button) {
        Locator found = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        found.last().focus();
        found.last().press("Enter");
    }
}
