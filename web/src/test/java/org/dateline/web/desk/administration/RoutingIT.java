package org.dateline.web.desk.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.dateline.web.browser.Browser;
import org.dateline.web.browser.InTheBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator edits the routing table as a table, tries it, and takes it into use. */
@InTheBrowser
class RoutingIT {

    @LocalServerPort
    private int port;

    @Test
    void isEditedTriedAndTakenIntoUse() {
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("administrator");
            page.navigate("/desk/administration/routing/0");
            page.locator(".routing-editor-table td.output-cell").first().waitFor();
            assertThat(page.locator("#dmn").isVisible()).isFalse();
            page.locator(".routing-editor-table td.output-cell").nth(1).click();
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().type("6");
            page.locator("#why").fill("Protocol reads faster now.");
            browser.press("Check and keep it");

            assertThat(page.locator("#done").textContent()).contains("kept as a new version");
            page.locator("#type").selectOption("STATEMENT");
            page.locator("#language").selectOption("fr");
            browser.press("Ask the table");
            assertThat(page.locator(".notice[role=status]").last().textContent())
                    .contains("Protocol", "6 working hours", "Legal", "16 working hours");
            page.locator(".routing-editor-table td.output-cell").first().waitFor();
            browser.inspect("routing-version");
            page.locator("#reason").fill("From today.");
            page.locator("form[action$='/use'] button[type=submit]").click();

            assertThat(page.locator("#done").textContent()).contains("go by this table");
            browser.inspect("routing");
            browser.screenshots("routing");
            page.navigate("/desk/administration/routing/0");
            page.locator("#reason").fill("The next test.");
            page.locator("form[action$='/use'] button[type=submit]").click();
            // dmn-js says of itself how it was built.
            assertThat(browser.complaints())
                    .allSatisfy(complaint -> assertThat(complaint).contains("Inferno"));
        }
    }

    @Test
    void isEditedAsWordsWithoutScripts() {
        try (Browser browser = Browser.withoutJavaScriptAt("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("administrator");
            page.navigate("/desk/administration/routing/0");
            String dmn = page.locator("#dmn").inputValue();
            page.locator("#dmn").fill(dmn.replace("\"LEGAL\"", "\"KITCHEN\""));
            page.locator("#why").fill("Cooks know best.");
            browser.press("Check and keep it");
            assertThat(page.locator("#dmn-problem").textContent()).contains("There is no such desk");
            page.locator("#dmn").fill(dmn);
            browser.press("Check and keep it");
            assertThat(page.locator("#done").textContent()).contains("kept as a new version");
        }
    }
}
