package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.web.browser.Browser;
import org.dateline.web.browser.InTheBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Word documents come in through the browser, one and many. */
@InTheBrowser
class IntakeIT {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @LocalServerPort
    private int port;

    @Test
    void bringOneDocumentAndSeeWhatStoodBesideItsText() throws IOException {
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("author");
            page.navigate("/desk/releases/new");
            page.locator("#file").setInputFiles(new FilePayload("old.doc", "application/msword", old()));
            browser.press("Begin the draft");
            assertThat(page.locator("#file-problem").textContent()).contains("broken or ends too early");

            page.locator("#file").setInputFiles(new FilePayload("text.docx", WORD, WordDocuments.reviewed()));
            browser.press("Begin the draft");
            page.waitForURL("**/text");
            assertThat(page.locator("#headline").inputValue()).isEqualTo("The head visits Exampleland");
            assertThat(page.locator("#remarks").textContent()).contains("held besides");
            browser.inspect("release-edit-remarks");
            browser.screenshots("release-edit-remarks");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void bringManyAndWatchThemComeIn() throws IOException {
        byte[] zip = WordDocuments.zip(Map.of(
                "Geneva/One.docx", WordDocuments.saying("The first words."),
                "Geneva/Two.docx", WordDocuments.reviewed(),
                "Old.doc", old(),
                "Broken.docx", "not Word".getBytes(StandardCharsets.UTF_8)));
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("author");
            page.navigate("/desk/batches");
            browser.inspect("batch-new");
            page.locator("#file").setInputFiles(new FilePayload("all.zip", "application/zip", zip));
            browser.press("Bring them in");
            page.waitForURL("**/desk/batches/*");
            // The page asks for itself again until all have their answer.
            page.getByText("All 4 taken in: 2 became drafts, 2 were refused.").waitFor();
            browser.inspect("batch");
            browser.screenshots("batch");
            page.getByText("A draft").first().click();
            assertThat(page.locator(".release-text").textContent()).contains("The first words.");
            page.navigate("/desk/batches");
            browser.screenshots("batch-new");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void bringATemplateAndTakeItIntoUse() {
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("administrator");
            page.navigate("/desk/administration/templates");
            page.locator("#file").setInputFiles(new FilePayload("ours.docx", WORD, old()));
            browser.press("Check and keep it");
            assertThat(page.locator("#file-problem").textContent()).contains("not a Word document");
            browser.inspect("template-refused");
            byte[] shipped = page.request()
                    .get("/desk/administration/templates/0/template.docx")
                    .body();
            page.locator("#file").setInputFiles(new FilePayload("ours.docx", WORD, shipped));
            browser.press("Check and keep it");
            browser.inspect("template");
            browser.screenshots("template");
            page.getByText("Use from now on").first().click();
            assertThat(page.locator("#done").textContent()).contains("New documents are set in this version");
            page.getByText("Use from now on").last().click();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** The first sectors of a compound file, which is what Word wrote until 2003, and no more of it. */
    private static byte[] old() {
        byte[] sector = new byte[1536];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, sector, 0, magic.length);
        return sector;
    }
}
