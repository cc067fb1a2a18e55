package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Subject;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Language;
import org.dateline.web.browser.Browser;
import org.dateline.web.browser.InTheBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InTheBrowser
class NewsroomIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Published published;

    @Test
    void showsWhatIsPublishedInItsLanguage() {
        Publication english = published.english();
        Publication arabic = published.arabic();

        try (Browser browser = Browser.at("http://localhost:" + port)) {
            browser.page().navigate("/");
            browser.inspect("newsroom");
            assertThat(browser.page().getByText(english.headline()).first().isVisible())
                    .isTrue();

            browser.page().navigate("/newsroom/" + english.id());
            showPictures(browser);
            browser.inspect("newsroom-release");
            browser.printed("newsroom-release");

            browser.page().navigate("/newsroom/" + arabic.id());
            showPictures(browser);
            browser.inspect("newsroom-release-ar");
            assertThat(browser.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void leadsFromOneLanguageToAnother() {
        Publication english = published.english();
        published.edition(english, ReleaseDocuments.text(Language.FRENCH, "En français", "Des mots."));
        Publication arabic =
                published.edition(english, ReleaseDocuments.text(Language.ARABIC, "بالعربية", "كلمات عن الهجرة."));

        try (Browser browser = Browser.withoutJavaScriptAt("http://localhost:" + port)) {
            browser.page().navigate("/newsroom/" + english.id());
            browser.page().getByText("العربية").click();
            assertThat(browser.page().url()).endsWith(arabic.id().value());
            assertThat(browser.page().getByText("français").isVisible()).isTrue();
        }
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            browser.page().navigate("/newsroom/" + english.id());
            browser.inspect("newsroom-languages");
            browser.page().navigate("/newsroom/" + arabic.id());
            browser.inspect("newsroom-languages-ar");
        }
    }

    @Test
    void findsWhatWasPublishedWithoutScript() {
        Subject visit = new Subject(
                "a1".repeat(16),
                "CN",
                "António Vitorino",
                List.of("border governance", "South-South migration"),
                List.of(
                        new Subject.Met("QIN Gang", "State Councillor, Minister of Foreign Affairs"),
                        new Subject.Met("XU Ganlu", "")));
        Publication english = published.publish(
                ReleaseDocuments.text(
                        Language.ENGLISH,
                        "Borders that work for everyone",
                        "In Beijing the governance of borders was the theme of a long conversation."),
                null,
                visit);
        Publication arabic = published.publish(
                ReleaseDocuments.text(Language.ARABIC, "إدارة الحدود", "تحدثا عن إدارة الحدود في بكين."), null, visit);
        try (Browser browser = Browser.withoutJavaScriptAt("http://localhost:" + port)) {
            Page page = browser.page();
            page.navigate("/newsroom/archive");
            page.getByLabel("Words").fill("conversation border");
            page.getByLabel("Country").selectOption("CN");
            browser.press("Search");
            assertThat(page.locator("mark").allTextContents()).contains("borders", "conversation");
            page.getByText(english.headline()).click();
            page.getByText("All about this visit").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("António Vitorino in China");
            assertThat(page.getByText(arabic.headline()).isVisible()).isTrue();
        }
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            browser.page().navigate("/newsroom/archive?words=border&country=CN");
            browser.inspect("newsroom-archive");
            browser.page().navigate("/newsroom/archive?language=ar");
            browser.inspect("newsroom-archive-ar");
            browser.page().navigate("/newsroom/visits/" + visit.visit() + "?language=en");
            browser.inspect("newsroom-visit");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void tellsAGenuineDocumentFromAnother() {
        Publication english = published.english();
        Publication arabic = published.arabic();
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            browser.page().navigate("/verify");
            browser.inspect("verify");
            browser.page().getByLabel("Fingerprint").fill(english.fingerprint().shortForm());
            browser.press("Check it");
            browser.page().waitForURL("**/verify/" + english.fingerprint());
            assertThat(browser.page().locator("h1").textContent()).isEqualTo("This release is genuine");
            browser.inspect("verify-genuine");
            browser.page().navigate("/verify/" + arabic.fingerprint());
            browser.inspect("verify-genuine-ar");
            browser.page().navigate("/verify/" + "0".repeat(64));
            browser.inspect("verify-unknown");
        }
    }

    /** Pictures further down are only fetched when they come near. */
    private static void showPictures(Browser browser) {
        browser.page().locator("figure img").scrollIntoViewIfNeeded();
        browser.page()
                .waitForFunction("() => [...document.images].every(image => image.complete && image.naturalWidth > 0)");
    }

    @Test
    void saysPlainlyThatThereIsNothing() {
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            browser.page().navigate("/newsroom/" + "0".repeat(32));
            browser.inspect("error-404");
        }
    }
}
