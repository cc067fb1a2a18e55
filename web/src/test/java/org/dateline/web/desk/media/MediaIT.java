package org.dateline.web.desk.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.distribution.Distributions;
import org.dateline.core.outbox.OutboxLine;
import org.dateline.core.publication.Publication;
import org.dateline.core.staff.StaffId;
import org.dateline.core.webhook.Webhook;
import org.dateline.core.webhook.Webhooks;
import org.dateline.web.browser.Browser;
import org.dateline.web.browser.InTheBrowser;
import org.dateline.web.newsroom.Published;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In the browser: the press office keeps its media, one of the media subscribes and leaves, a release goes out. */
@InTheBrowser
class MediaIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Published published;

    @Autowired
    private Distributions distributions;

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void thePressOfficeKeepsItsMedia() {
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("author");
            page.navigate("/desk/media");
            browser.inspect("media-empty");
            page.getByText("Mailing lists").click();
            page.getByText("New list").click();
            browser.press("Save");
            page.locator("#name-problem").waitFor();
            browser.inspect("media-list-refused");
            page.locator("#name").fill("Geneva press corps");
            page.locator("#language-en").check();
            browser.press("Save");
            browser.inspect("media-lists");

            page.navigate("/desk/media/new");
            page.locator("#address").fill("no address");
            browser.press("Save");
            page.locator("#address-problem").waitFor();
            browser.inspect("media-refused");
            page.locator("#address").fill("amina@example.org");
            page.locator("#name").fill("أمينة رحيمي");
            page.locator("#outlet").fill("Daily News");
            page.getByLabel("Geneva press corps").check();
            browser.press("Save");
            assertThat(page.locator("#done").textContent()).contains("Saved.");
            browser.inspect("media-show");

            page.navigate("/desk/media/import");
            page.locator("#sheet")
                    .setInputFiles(new FilePayload(
                            "media.csv",
                            "text/csv",
                            "address,languages\nnobody,tlh\n".getBytes(StandardCharsets.UTF_8)));
            browser.press("Bring it in");
            page.locator("#problems").waitFor();
            browser.inspect("media-import-refused");
            page.locator("#sheet")
                    .setInputFiles(new FilePayload(
                            "media.csv",
                            "text/csv",
                            "address,outlet,languages\nqin@example.org,Xinhua,zh; en\n"
                                    .getBytes(StandardCharsets.UTF_8)));
            browser.press("Bring it in");
            assertThat(page.locator("#taken").textContent()).contains("One row was taken in.");
            browser.inspect("media");

            Publication publication = published.english();
            distributions.due(publication.id(), publication.publishedAt());
            page.navigate("/desk/releases/" + publication.origin().release() + "/distribution");
            page.getByText("Who got it").first().waitFor();
            browser.inspect("distribution");
            page.getByText("Who got it").first().click();
            assertThat(page.getByText("amina@example.org").isVisible()).isTrue();
            browser.inspect("distribution-recipients");
            page.navigate("/desk/releases/" + publication.origin().release());
            browser.inspect("release-distribution");
        }
    }

    @Test
    void oneOfTheMediaSubscribesAndLeaves() {
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            page.navigate("/newsroom");
            page.getByText("By e-mail").click();
            page.locator("#language-en").uncheck();
            browser.press("Ask for releases");
            page.locator("#address-problem").waitFor();
            browser.inspect("subscription-refused");
            page.navigate("/newsroom/subscriptions?in=ar");
            browser.inspect("subscription-ar");
            page.locator("#address").fill("cairo@example.org");
            page.locator("button[type=submit]").click();
            page.locator("#done").waitFor();
            browser.inspect("subscription-asked-ar");
            page.navigate(link("cairo@example.org", "/newsroom/subscriptions/[0-9a-f]{64}/confirmation"));
            browser.inspect("subscription-confirmation-ar");
            page.locator("button[type=submit]").click();
            page.locator("#done").waitFor();
            browser.inspect("subscription-confirmed-ar");

            Publication publication = published.arabic();
            distributions.due(publication.id(), publication.publishedAt());
            page.navigate("/newsroom/" + publication.id());
            page.waitForCondition(() -> mails("cairo@example.org") > 1);
            page.setContent(html("cairo@example.org"));
            browser.screenshots("mail-ar");
            page.navigate(link("cairo@example.org", "/newsroom/subscriptions/[0-9a-f]{64}/end\\?in=ar"));
            browser.inspect("subscription-end-ar");
            page.locator("button[type=submit]").click();
            page.locator("#done").waitFor();
            browser.inspect("subscription-ended-ar");
            assertThat(page.context().cookies()).isEmpty();
        }
    }

    @Test
    void theAdministratorSeesWhichSystemsAreTold() {
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("administrator");
            page.navigate("/desk/administration");
            page.locator("#webhooks ~ p a").click();
            page.locator("#target").fill("https://elsewhere.example/hook");
            browser.press("Add it");
            page.locator("#target-problem").waitFor();
            browser.inspect("webhooks-refused");

            Publication publication = published.english();
            webhooks.add(
                    Webhook.to(URI.create("https://agency.example/hook"), Published.AT), new StaffId("administrator"));
            webhooks.due(publication.id(), "PUBLICATION", Published.AT);
            page.waitForCondition(() ->
                    !webhooks.last(webhooks.all().get(0).id(), 1).get(0).state().equals(OutboxLine.State.WAITING));
            page.navigate("/desk/administration/webhooks");
            page.getByText("The configuration does not allow this address any more.")
                    .waitFor();
            browser.inspect("webhooks");
            browser.press("Tell it no more");
            assertThat(page.locator("#done").textContent()).contains("It is told nothing any more.");
        }
    }

    private long mails(String address) {
        return jdbc.sql("select count(*) from outbox_mail where recipient_address = ?")
                .param(address)
                .query(Long.class)
                .single();
    }

    private String html(String address) {
        return jdbc.sql("select html from outbox_mail where recipient_address = ? and html is not null")
                .param(address)
                .query(String.class)
                .single();
    }

    private String link(String address, String form) {
        Matcher link = Pattern.compile(form)
                .matcher(jdbc.sql("select plain_text from outbox_mail where recipient_address = ?"
                                + " order by number desc limit 1")
                        .param(address)
                        .query(String.class)
                        .single());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
