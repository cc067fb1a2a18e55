package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.publication.Publications;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Schedule;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.dateline.web.browser.Browser;
import org.dateline.web.browser.InTheBrowser;
import org.dateline.workflow.approval.ApprovalDesk;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.publication.PublicationDesk;
import org.dateline.workflow.review.ReviewDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The real release in public, from its hour under embargo through a correction to its withdrawal: after each step every public
 * channel says the same.
 */
@InTheBrowser
class PublicLifeIT {

    private static final Path REAL_TEXT = Path.of("../../shared/input/visit-to-china-2023.txt");
    /** Where the real text is not at hand: the same facts in the project's own words. */
    private static final String OWN_TEXT = """
             date 2023-04-06 Geneva - The Director General of the International Organization for Migration (IOM), \
            António Vitorino, has talked with senior ministers in Beijing this week.

            They spoke about peace, development and what the United Nations can do for both.
            """;

    private static final String HEADLINE = "Director General in Beijing: the public life of a release";
    private static final String REASON = "The talks were not ours to tell. We regret it.";
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final StaffId AUTHOR = new StaffId("author");

    @LocalServerPort
    private int port;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private ApprovalDesk approvals;

    @Autowired
    private PublicationDesk publications;

    @Autowired
    private TrackingDesk tracking;

    @Autowired
    private Releases releases;

    @Autowired
    private Publications published;

    private String year = "";

    @Test
    void fromTheHourToTheWithdrawal() throws IOException {
        Instant lifts = published.databaseTime().plus(Duration.ofSeconds(20));
        ReleaseId release = drafted(lifts);
        pass(release);
        Instant now = published.databaseTime();
        publications.schedule(
                release,
                new Schedule(lifts.isAfter(now.plusSeconds(5)) ? lifts : now.plusSeconds(5), GENEVA),
                AUTHOR);
        year = Integer.toString(lifts.atOffset(ZoneOffset.UTC).getYear());
        String fingerprint = find(release).fingerprint().hex();
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            for (String channel : channels()) {
                assertThat(text(page, channel)).as(channel).doesNotContain(HEADLINE);
            }
            assertThat(text(page, "/verify/" + fingerprint)).contains("No such release");

            page.waitForCondition(
                    () -> find(release).stage().name().equals("PUBLISHED"),
                    new Page.WaitForConditionOptions().setTimeout(90_000));
            String item = address(page);
            Path pdf = isPublic(browser, item, fingerprint);

            String corrected = correct(browser, release);
            isCorrected(browser, item, fingerprint, pdf, corrected);

            withdraw(browser, release);
            isWithdrawn(browser, item, fingerprint, pdf);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private ReleaseId drafted(Instant embargo) throws IOException {
        byte[] source = Files.exists(REAL_TEXT)
                ? Files.readAllBytes(REAL_TEXT)
                : OWN_TEXT.getBytes(StandardCharsets.UTF_8);
        ReleaseText text = drafting.imported(source, Language.ENGLISH);
        return drafting.draft(
                ReleaseType.PRESS_RELEASE,
                Optional.empty(),
                new ReleaseText(
                        text.language(),
                        HEADLINE,
                        "",
                        text.dateline(),
                        text.body(),
                        Prose.EMPTY,
                        text.contacts(),
                        text.boilerplate(),
                        new Embargo(embargo, GENEVA)),
                AUTHOR);
    }

    private void pass(ReleaseId id) {
        tracking.file(id).findings().stream()
                .filter(CheckedFinding::awaitsDismissal)
                .forEach(found -> drafting.dismiss(id, found.finding().id(), "As agreed.", AUTHOR));
        drafting.submit(id, find(id).fingerprint(), AUTHOR);
        find(id).outstandingReviews()
                .forEach(desk -> reviews.clear(id, desk, find(id).fingerprint(), new StaffId("reviewer")));
        approvals.approve(id, find(id).fingerprint(), new StaffId("approver"));
    }

    private Release find(ReleaseId id) {
        return releases.find(id).orElseThrow();
    }

    private List<String> channels() {
        return List.of(
                "/newsroom",
                "/newsroom/archive",
                "/newsroom/archive?words=%22public+life+of+a+release%22",
                "/newsroom/feed.atom",
                "/newsroom/feed.rss",
                "/newsroom/feed.json",
                "/newsroom/latest.ninjs",
                "/newsroom/sitemap-" + year + ".xml",
                "/newsroom/news-sitemap.xml");
    }

    private static String text(Page page, String path) {
        return page.request().get(path).text();
    }

    private static int status(Page page, String path) {
        return page.request().get(path).status();
    }

    /** The address under which the front page leads to it. */
    private static String address(Page page) {
        page.navigate("/newsroom");
        page.getByText(HEADLINE).first().click();
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private Path isPublic(Browser browser, String item, String fingerprint) {
        Page page = browser.page();
        for (String channel : channels()) {
            String said = channel.contains("sitemap-") ? item : HEADLINE;
            assertThat(text(page, channel)).as(channel).contains(said);
        }
        assertThat(text(page, item + ".ninjs")).contains(HEADLINE, "\"usable\"");
        assertThat(text(page, "/verify/" + fingerprint)).contains("This release is genuine", "it holds");
        page.navigate(item);
        Path pdf = page.waitForDownload(
                        () -> page.locator("a[download][href$='.pdf']").click())
                .path();
        assertThat(verdict(page, pdf)).isEqualTo("This release is genuine");
        return pdf;
    }

    private static String verdict(Page page, Path document) {
        page.navigate("/verify");
        page.locator("#document").setInputFiles(document);
        page.getByText("Check the document").click();
        return page.locator("h1").textContent();
    }

    private String correct(Browser browser, ReleaseId release) {
        Page page = browser.page();
        browser.signIn("author");
        page.navigate("/desk/releases/" + release);
        page.getByText("Correct what is public").click();
        browser.press("Begin");
        assertThat(page.locator("#correctionKind-problem").isVisible()).isTrue();
        page.locator("#correctionKind").selectOption("CORRECTION");
        page.locator("#correctionReason").fill("They were not all of that rank.");
        browser.press("Begin");
        assertThat(page.getByText("Nothing of the public text is changed yet.").isVisible())
                .isTrue();
        String correction = page.url();
        page.getByText("Edit the text").click();
        putRight(page);
        browser.press("Save the text");
        page.navigate(correction);
        assertThat(page.getByText("for “senior” read “several”").isVisible()).isTrue();
        browser.inspect("release-correction");
        pass(new ReleaseId(correction.substring(correction.lastIndexOf('/') + 1)));
        page.navigate(correction);
        browser.press("Publish now");
        return correction;
    }

    /** One word, as with a mouse: marked, then typed over. */
    private static void putRight(Page page) {
        page.locator("#body-editor").waitFor();
        page.evaluate("() => document.getElementById('body').closest('prose-editor')"
                + ".show({prefix: '', exact: 'senior', suffix: ''})");
        page.waitForFunction("() => {"
                + "  const { state } = document.getElementById('body').closest('prose-editor').view;"
                + "  return state.doc.textBetween(state.selection.from, state.selection.to) === 'senior';"
                + "}");
        page.keyboard().type("several");
        page.waitForFunction("() => document.getElementById('body').value.includes('several')");
    }

    private void isCorrected(Browser browser, String item, String fingerprint, Path pdf, String correction) {
        Page page = browser.page();
        page.navigate(correction);
        page.getByText("Open it in the newsroom").click();
        page.waitForURL("**" + item);
        page.reload(); // a page may be a minute old in a reader's cache, as its header says
        page.getByText("for “senior” read “several”").first().waitFor();
        for (String channel : channels()) {
            String said = channel.contains("sitemap-") ? item : HEADLINE;
            assertThat(text(page, channel)).as(channel).contains(said);
        }
        assertThat(text(page, "/newsroom/feed.atom")).contains("Corrected (");
        assertThat(text(page, item + ".ninjs")).contains("/Corr.1", "several");
        assertThat(text(page, item + "/versions/1")).contains("Superseded.", "senior");
        assertThat(text(page, item + "/corrigenda/1")).contains("for “senior” read “several”");
        assertThat(text(page, "/verify/" + fingerprint)).contains("was corrected since");
        assertThat(verdict(page, pdf)).isEqualTo("This release is genuine, and was corrected since");
        page.navigate(item + "/corrigenda/1");
        Path corrigendum = page.waitForDownload(
                        () -> page.locator("a[download][href$='.pdf']").first().click())
                .path();
        assertThat(verdict(page, corrigendum)).isEqualTo("This corrigendum is genuine");
    }

    private void withdraw(Browser browser, ReleaseId release) {
        Page page = browser.page();
        String desk = "/desk/releases/" + release;
        page.navigate(desk);
        page.getByText("Withdraw it").click();
        page.locator("#withdrawalReason").fill(REASON);
        browser.press("Ask for its withdrawal");
        browser.press("Sign out");
        browser.signIn("approver");
        assertThat(page.getByText("Decide on its withdrawal").first().isVisible())
                .isTrue();
        page.navigate(desk);
        browser.inspect("release-withdrawal");
        page.locator("#withdrawalPassword").fill("demo-approver");
        browser.press("Withdraw the release");
        assertThat(page.getByText("This release was withdrawn.").isVisible()).isTrue();
        browser.inspect("release-withdrawn");
    }

    private void isWithdrawn(Browser browser, String item, String fingerprint, Path pdf) {
        Page page = browser.page();
        APIResponse gone = page.request().get(item);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text()).contains(REASON).doesNotContain(HEADLINE, "several", "senior");
        for (String under : List.of("/versions/1", "/corrigenda/1", "/x.pdf")) {
            assertThat(status(page, item + under)).as(under).isEqualTo(410);
        }
        for (String channel : channels()) {
            assertThat(text(page, channel)).as(channel).doesNotContain(HEADLINE);
        }
        Matcher entry = Pattern.compile("Withdrawn: PR/\\d{4}/\\d+").matcher(text(page, "/newsroom/feed.atom"));
        assertThat(entry.find()).isTrue();
        assertThat(text(page, item + ".ninjs")).contains("canceled").doesNotContain(HEADLINE);
        assertThat(text(page, "/newsroom/sitemap-" + year + ".xml")).doesNotContain(item);
        assertThat(text(page, "/verify/" + fingerprint))
                .contains("This was published, and withdrawn", REASON)
                .doesNotContain(HEADLINE);
        assertThat(verdict(page, pdf)).isEqualTo("This was published, and withdrawn");
    }
}
