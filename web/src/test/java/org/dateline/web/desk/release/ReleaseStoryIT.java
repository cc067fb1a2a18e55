package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dateline.web.browser.Browser;
import org.dateline.web.browser.InTheBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The life of the real release in the browser: brought in, reviewed, changed, approved, scheduled, published, downloaded. */
@InTheBrowser
class ReleaseStoryIT {

    private static final Path REAL_TEXT = Path.of("../../shared/input/visit-to-china-2023.txt");
    /** Where the real text is not at hand: the same facts in the project's own words, and for the README's pictures. */
    private static final String OWN_TEXT = """
             date 2023-04-06 Geneva - The Director General of the International Organization for Migration (IOM), \
            António Vitorino, is back from four days of talks in Beijing.

            On the first day he met H.E. QIN Gang, State Councillor and Minister of Foreign Affairs. They spoke about \
            peace, development and what the United Nations can do for both.

            With H.E. LUO Zhaohui, Chairman of the China International Development Cooperation Agency (CIDCA), he \
            looked at how countries of the South can learn from each other when their people move.

            The last meeting, with H.E. XU Ganlu, Commissioner of the National Immigration Administration (NIA), was \
            about borders that are both open and well kept.
            """;

    @LocalServerPort
    private int port;

    @Test
    void fromTheTextToTheNewsroom() throws IOException {
        String text = Files.exists(REAL_TEXT) ? Files.readString(REAL_TEXT) : OWN_TEXT;
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("author");
            page.navigate("/desk/visits");
            page.getByText("António Vitorino in China").first().click();
            page.getByText("Draft a release").click();
            browser.inspect("release-new");
            page.locator("[name=text]").fill(text);
            browser.press("Begin the draft");

            assertThat(page.locator("[name=city]").inputValue()).isEqualTo("Geneva");
            assertThat(page.locator("[name=date]").inputValue()).isEqualTo("2023-04-06");
            assertThat(page.locator("[name=body]").inputValue().split("\n\n"))
                    .hasSameSizeAs(text.strip().split("\n\n"));
            browser.inspect("release-edit");
            browser.press("Save the text");
            assertThat(page.getByText("There is none yet.").isVisible()).isTrue();
            page.getByText("Edit the text").click();
            page.locator("[name=headline]").fill("IOM Director General completes visit to China");
            browser.press("Save the text");
            String release = page.url();
            browser.inspect("release-draft");
            assertThat(page.locator("process-picture .here").count()).isEqualTo(1);
            assertThat(words(download(page, "Preview (PDF)"))).contains("PREVIEW");
            assertThat(page.locator("button:has-text('Submit for review')").isDisabled())
                    .isTrue();
            dismissWarnings(browser);
            browser.inspect("release-dismissed");
            browser.press("Submit for review");
            assertThat(badge(page)).isEqualTo("In review");

            as(browser, "reviewer", release);
            browser.inspect("release-review");
            page.locator(".review-entry a").click();
            browser.press("Request changes");
            assertThat(page.locator("[id^=changeReason][id$=problem]").isVisible())
                    .isTrue();
            page.locator("textarea[id^=changeReason]").fill("The subhead should name the Global Compact.");
            browser.press("Request changes");
            page.navigate(release);
            assertThat(badge(page)).isEqualTo("Draft");

            as(browser, "author", release);
            page.getByText("Edit the text").click();
            page.locator("[name=subhead]").fill("Talks on the Global Compact and South-South cooperation");
            browser.press("Save the text");
            browser.press("Submit for review");

            as(browser, "reviewer", release);
            page.locator(".review-entry a").click();
            browser.press("Clear it");
            page.navigate(release);
            assertThat(badge(page)).isEqualTo("Awaiting approval");

            as(browser, "approver", release);
            browser.inspect("release-approval");
            page.locator("#password").fill("demo-author");
            browser.press("Approve this text");
            assertThat(page.locator("#password-problem").isVisible()).isTrue();
            page.locator("#password").fill("demo-approver");
            browser.press("Approve this text");
            assertThat(badge(page)).isEqualTo("Approved");
            page.locator("[name=hour]").fill("2020-01-01T10:00");
            browser.press("Publish at this hour");
            assertThat(page.locator("#hour-problem").textContent()).contains("past");
            assertThat(page.locator("[name=hour]").inputValue()).isEqualTo("2020-01-01T10:00");
            browser.inspect("release-approved");
            Path approved = download(page, "PDF");
            browser.press("Publish now");
            assertThat(badge(page)).isEqualTo("Published");
            browser.inspect("release");
            page.navigate("/desk/releases");
            browser.inspect("releases");
            page.navigate(release);

            page.getByText("Open it in the newsroom").click();
            browser.inspect("newsroom-release");
            Path pdf = download(page, page.locator("a[download][href$='.pdf']"));
            assertThat(Files.readAllBytes(pdf)).isEqualTo(Files.readAllBytes(approved));
            assertHoldsEveryWord(text, words(pdf));
            Path docx = download(page, page.locator("a[download][href$='.docx']"));
            try (XWPFDocument word = new XWPFDocument(Files.newInputStream(docx));
                    XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
                assertHoldsEveryWord(text, extractor.getText());
            }
            Files.copy(pdf, Path.of("target/release.pdf"), StandardCopyOption.REPLACE_EXISTING);

            as(browser, "administrator", "/desk/administration");
            browser.inspect("administration");
            assertThat(page.getByText("Every row agrees").isVisible()).isTrue();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void as(Browser browser, String name, String address) {
        browser.page().navigate("/desk");
        browser.press("Sign out");
        browser.signIn(name);
        browser.page().navigate(address);
    }

    /** The real text writes "H.E." in two ways, and means it. */
    private static void dismissWarnings(Browser browser) {
        Page page = browser.page();
        Locator open = page.getByText("This is right as it stands");
        for (int left = open.count(); left > 0; left--) {
            int before = left;
            open.first().click();
            page.locator("[id^=dismissReason]").first().fill("So it stands in the agreed text.");
            browser.press("Dismiss the warning");
            page.waitForCondition(() -> open.count() < before);
            page.waitForLoadState();
        }
    }

    private static String badge(Page page) {
        return page.locator(".stages [aria-current]").textContent();
    }

    private static Path download(Page page, String link) {
        return download(
                page,
                page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)));
    }

    private static Path download(Page page, Locator link) {
        Download download = page.waitForDownload(link::click);
        return download.path();
    }

    private static String words(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void assertHoldsEveryWord(String source, String document) {
        String body = source.replaceFirst("^\\s*date \\S+ Geneva - ", "");
        List<String> words = Arrays.stream(flat(body).split(" ")).toList();
        assertThat(flat(document)).contains(String.join(" ", words.subList(0, 12)));
        assertThat(flat(document).split(" ")).contains(words.toArray(String[]::new));
    }

    /** A line may end behind a word's own hyphen: "IOM-" and "China" are still one word. */
    private static String flat(String text) {
        return text.replace('\u00a0', ' ')
                .replace('\u2011', '-')
                .replaceAll("(?<=\\p{L}-)\\s+", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
