package org.dateline.web.copy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;
import org.dateline.web.browser.Browser;
import org.dateline.web.browser.InTheBrowser;
import org.dateline.web.desk.release.PassedDesks;
import org.dateline.workflow.drafting.DraftingDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In the browser: somebody of the media gets a copy under embargo, in English and in Arabic. */
@InTheBrowser
class CopyIT {

    private static final StaffId AUTHOR = new StaffId("author");
    private static final Embargo EMBARGO =
            new Embargo(Instant.parse("2999-04-06T13:00:00Z"), ZoneId.of("Europe/Zurich"));

    @LocalServerPort
    private int port;

    @Autowired
    private PassedDesks desks;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCopyIsGivenReadAndTakenBack() {
        ReleaseId id = desks.approved(english());
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("author");
            page.navigate("/desk/releases/" + id);
            page.getByText("Give somebody a copy …").click();
            browser.press("Send them the link");
            page.locator("#name-problem").waitFor();
            browser.inspect("copies-refused");
            give(browser);
            String link = link(id);

            page.context().clearCookies();
            page.navigate(link);
            browser.inspect("embargoed");
            assertThat(page.context().cookies()).isEmpty();

            browser.signIn("approver");
            page.navigate("/desk/releases/" + id);
            assertThat(page.getByText("Read once, never downloaded").isVisible())
                    .isTrue();
            browser.inspect("release-copies");
            page.navigate("/desk/releases/" + id + "/copies");
            browser.inspect("copies");
            browser.press("Take the link back");
            page.getByText("Taken back by").waitFor();
            page.navigate(link);
            assertThat(page.locator("h1").textContent()).contains("There is nothing here");
        }
    }

    @Test
    void aCopyInArabicRunsFromRightToLeft() {
        ReleaseId id = desks.approved(arabic());
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            browser.signIn("author");
            browser.page().navigate("/desk/releases/" + id + "/copies");
            give(browser);
            browser.page().navigate(link(id));
            browser.inspect("embargoed-ar");
        }
    }

    private static void give(Browser browser) {
        Page page = browser.page();
        page.locator("#name").fill("Nadia El-Masri");
        page.locator("#organization").fill("Agence Presse du Léman");
        page.locator("#address").fill("nadia@example.org");
        browser.press("Send them the link");
        assertThat(page.locator("#done").textContent()).contains("The mail with the link goes out");
    }

    private static ReleaseText english() {
        ReleaseText text = ReleaseTexts.withBody("""
                The Director General is back from four days of talks in Beijing, where he met the Foreign Minister and
                the heads of the agencies for development and for immigration.

                ## What was agreed

                - South-South cooperation goes on.
                - The talks will go on in the autumn.

                > Migration is in large part a matter between countries of the South.

                He will report to the Council in June.""");
        return with(text, EMBARGO);
    }

    private static ReleaseText arabic() {
        return new ReleaseText(
                Language.ARABIC,
                "المدير العام يختتم زيارة إلى الصين",
                "",
                new Dateline("جنيف", LocalDate.of(2023, 4, 6)),
                new Prose("اختتم المدير العام زيارة رفيعة المستوى إلى الصين هذا الأسبوع."),
                Prose.EMPTY,
                List.of(new MediaContact("وحدة الإعلام", "جنيف", "+41 22 555 01 00", "", "media@example.org")),
                new Boilerplate("نبذة عن المنظمة", new Prose("تعمل المنظمة مع الجميع.")),
                EMBARGO);
    }

    private static ReleaseText with(ReleaseText text, Embargo embargo) {
        return text.withEmbargo(embargo);
    }

    private String link(ReleaseId id) {
        Matcher link = Pattern.compile("/embargoed/[0-9a-f]{64}")
                .matcher(jdbc.sql("select plain_text from outbox_mail where release_id = ? and kind = 'EMBARGOED_COPY'")
                        .param(id.value())
                        .query(String.class)
                        .single());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
