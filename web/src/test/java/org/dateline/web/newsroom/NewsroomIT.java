package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.publication.Publication;
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
            browser.inspect("newsroom-release");
            browser.printed("newsroom-release");

            browser.page().navigate("/newsroom/" + arabic.id());
            browser.inspect("newsroom-release-ar");
            assertThat(browser.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void saysPlainlyThatThereIsNothing() {
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            browser.page().navigate("/newsroom/" + "0".repeat(32));
            browser.inspect("error-404");
        }
    }
}
