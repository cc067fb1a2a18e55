package org.dateline.web.desk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.dateline.core.picture.SamplePictures;
import org.dateline.web.browser.Browser;
import org.dateline.web.browser.InTheBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

@InTheBrowser
class VisitsIT {

    @LocalServerPort
    private int port;

    @Test
    void recordsAVisitInTheBrowser() {
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            browser.page().navigate("/sign-in");
            browser.inspect("sign-in");
            browser.signIn("author");
            browser.inspect("desk");
            browser.page().navigate("/desk/visits");
            browser.inspect("visits");
            browser.page().getByText("António Vitorino in China").first().click();
            browser.inspect("visit");
            browser.page().getByText("Edit the visit").click();
            browser.inspect("visit-edit");

            record(browser, "Kenya");

            assertThat(browser.page().getByText("The visit is on record.").isVisible())
                    .isTrue();
            browser.inspect("visit-recorded");
            browser.page().navigate("/desk/visits?q=kamau");
            browser.inspect("visits-found");
            browser.page().navigate("/desk/people");
            browser.inspect("people");
            browser.page().getByText("QIN Gang").click();
            browser.inspect("person");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void goesFromTheVisitToTheEditorByKeyboardAlone() {
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            browser.signIn("author");
            Page page = browser.page();
            page.navigate("/desk/visits/new");

            tabTo(page, "principal.name");
            choose(page, "principal.name", "vitor", "António Vitorino");
            hasFocus(page, "principal.family");
            assertThat(page.locator("[name='office.title']").inputValue()).isEqualTo("Director General");
            tabTo(page, "country");
            page.keyboard().type("Mongolia");
            tabTo(page, "firstDay");
            page.keyboard().type("05062024");
            tabTo(page, "lastDay");
            page.keyboard().type("05082024");
            tabTo(page, "meetings[0].on");
            page.keyboard().type("05062024");
            tabTo(page, "meetings[0].at");
            page.keyboard().type("0930AM");
            tabTo(page, "meetings[0].zone");
            page.keyboard().type("Asia/Ulaanbaatar");
            tabTo(page, "meetings[0].counterparts[0].person.name");
            choose(page, "meetings[0].counterparts[0].person.name", "xu gan", "XU Ganlu");
            hasFocus(page, "meetings[0].counterparts[0].person.family");
            assertThat(page.locator("[name='meetings[0].counterparts[0].offices[1].acronym']")
                            .inputValue())
                    .isEqualTo("NIA");
            tabTo(page, "add:meetings[0].quotations");
            page.keyboard().press("Enter");
            hasFocus(page, "meetings[0].quotations[0].speaker");
            page.keyboard().type("XU Ganlu");
            tabTo(page, "meetings[0].quotations[0].words");
            page.keyboard().type("Borders are where we meet.");
            tabTo(page, "meetings[0].quotations[0].source");
            page.keyboard().type("press point");
            browser.inspect("visit-quotation");
            page.keyboard().press("Enter");

            page.waitForURL(Pattern.compile(".*/desk/visits/[0-9a-f]{32}"));
            assertThat(page.locator("main").innerText())
                    .contains("António Vitorino in Mongolia", "6–8 May 2024", "09:30", "Asia/Ulaanbaatar")
                    .contains("H.E. XU Ganlu", "National Immigration Administration", "Not cleared", "press point")
                    .contains("Borders are where we meet.");
            browser.inspect("visit-with-quotation");

            tabToWords(page, "Draft a release");
            page.keyboard().press("Enter");
            page.waitForURL("**/desk/releases/new?visit=*");
            tabToWords(page, "Begin the draft");
            page.keyboard().press("Enter");
            page.waitForURL("**/text");
            page.locator("#body-editor").waitFor();
            tabTo(page, "body-editor");
            page.keyboard().press("Control+End");
            page.keyboard().type(" By keyboard alone.");
            page.keyboard().press("Control+s");
            page.waitForURL(Pattern.compile(".*/desk/releases/[0-9a-f]{32}"));
            assertThat(page.locator("main").innerText()).contains("António Vitorino", "By keyboard alone.");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void takesAPhotoOfAMeetingFromTheVisitIntoATextWithoutJavaScript(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("meeting.jpg"), SamplePictures.MEETING.bytes());
        try (Browser browser = Browser.withoutJavaScriptAt("http://localhost:" + port)) {
            browser.signIn("author");
            Page page = browser.page();
            page.navigate("/desk/visits");
            page.getByText("António Vitorino in China").first().click();
            page.getByText("Add a photo").nth(1).click();
            page.locator("#file").setInputFiles(file);
            browser.press("Keep the photo");
            assertThat(page.locator("#alternative-problem").textContent()).contains("Say what is seen");
            page.locator("#file").setInputFiles(file);
            page.locator("#alternative").fill("Two delegations at a table");
            page.locator("#caption").fill("The talks in Beijing");
            page.locator("#credit").fill("Photo: Press office");
            browser.press("Keep the photo");
            page.getByText("The photo is on record.").waitFor();
            page.getByText("Draft a release").click();
            browser.press("Begin the draft");
            page.getByText("Put it into the text").click();
            assertThat(page.locator("#body").inputValue())
                    .contains(
                            "![Two delegations at a table](picture:",
                            "\"The talks in Beijing | Photo: Press office\")");
            browser.press("Save the text");
            assertThat(page.locator("figure img").getAttribute("alt")).isEqualTo("Two delegations at a table");
        }
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            browser.signIn("author");
            Page page = browser.page();
            page.navigate("/desk/visits");
            page.getByText("António Vitorino in China").first().click();
            browser.inspect("visit-photo");
            page.getByText("Add a photo").first().click();
            browser.inspect("visit-photo-new");
            page.goBack();
            page.getByText("Edit the visit").click();
            browser.inspect("visit-photo-edit");
            page.navigate("/desk/releases");
            page.locator("tbody a").first().click();
            page.navigate(page.url() + "/text");
            page.locator("#body-editor").waitFor();
            page.getByText("Photos of the visit").waitFor();
            browser.inspect("release-photos");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** Apart from the story above: the inspection leaves empty style attributes, which htmx would copy at the next swap. */
    @Test
    void suggestsPeopleWhileANameIsTyped() {
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            browser.signIn("author");
            Page page = browser.page();
            page.navigate("/desk/visits/new");
            tabTo(page, "meetings[0].counterparts[0].person.name");
            page.keyboard().type("xu");
            page.waitForSelector(".suggestions [role=option]");
            assertThat(page.locator("[value='fill:principal']").isVisible()).isFalse();
            assertThat(page.locator("[style]").count()).isZero();
            browser.inspect("visit-suggestions");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void fillsInAPersonWithoutJavaScript() {
        try (Browser browser = Browser.withoutJavaScriptAt("http://localhost:" + port)) {
            browser.signIn("author");
            Page page = browser.page();
            page.navigate("/desk/visits/new");
            page.locator("[name='principal.name']").fill("António Vitorino");
            page.locator("[value='fill:principal']").click();

            assertThat(page.locator("[name='principal.family']").inputValue()).isEqualTo("Vitorino");
            assertThat(page.locator("[name='office.acronym']").inputValue()).isEqualTo("IOM");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** Types a name, goes to the first person suggested, and takes it. */
    private static void choose(Page page, String field, String typed, String name) {
        page.keyboard().type(typed);
        page.waitForCondition(() -> page.locator(".suggestions [role=option]").allInnerTexts().stream()
                        .allMatch(option -> option.contains(name))
                && page.locator(".suggestions [role=option]").count() == 1);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForCondition(
                () -> page.locator("[name='" + field + "']").inputValue().equals(name));
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 200 && !focus(page).equals(id); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(focus(page)).isEqualTo(id);
    }

    private static void tabToWords(Page page, String words) {
        String has = "() => document.activeElement.innerText.trim()";
        for (int i = 0; i < 200 && !words.equals(page.evaluate(has)); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate(has)).isEqualTo(words);
    }

    private static void hasFocus(Page page, String id) {
        page.waitForCondition(() -> focus(page).equals(id));
    }

    private static String focus(Page page) {
        return String.valueOf(page.evaluate("() => document.activeElement.id"));
    }

    @Test
    void recordsAVisitWithoutJavaScript() {
        try (Browser browser = Browser.withoutJavaScriptAt("http://localhost:" + port)) {
            browser.signIn("author");

            record(browser, "Jordan");

            assertThat(browser.page().getByText("The visit is on record.").isVisible())
                    .isTrue();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            browser.signIn("author");
            Page page = browser.page();
            page.navigate("/desk/visits/new");
            browser.inspect("visit-new");
            page.locator("[name='principal.name']").fill("Amy Pope");
            page.locator("[name=firstDay]").fill("2024-05-06");
            page.locator("[name=lastDay]").fill("2024-05-03");
            browser.press("Save the visit");

            assertThat(page.locator("[name='principal.name']").inputValue()).isEqualTo("Amy Pope");
            assertThat(page.getByRole(AriaRole.ALERT).isVisible()).isTrue();
            browser.inspect("visit-refused");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void record(Browser browser, String country) {
        Page page = browser.page();
        page.navigate("/desk/visits");
        page.getByText("Record a visit").click();
        page.locator("[name='principal.name']").fill("Amy Pope");
        page.locator("[name='principal.family']").fill("Pope");
        page.locator("[name='office.title']").fill("Director General");
        page.locator("[name=country]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(country));
        page.locator("[name=firstDay]").fill("2024-05-06");
        page.locator("[name=lastDay]").fill("2024-05-08");
        meet(page, 0, 0, "2024-05-06", "Minister of Labour");
        browser.press("Add an office");
        page.locator("[name='meetings[0].counterparts[0].offices[1].title']").fill("Member of Parliament");
        browser.press("Add a counterpart");
        person(page, 0, 1, "Permanent Secretary");
        browser.press("Add a meeting");
        assertThat(page.locator("[name='meetings[1].on']").evaluate("it => it === document.activeElement"))
                .isEqualTo(true);
        browser.press("Add a meeting");
        page.locator("[value='remove:meetings[2]']").click();
        page.locator("[name='meetings[2].on']")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        meet(page, 1, 0, "2024-05-07", "Minister of the Interior");
        page.locator("[name='meetings[1].topics']").fill("Labour migration\nBorder posts");
        assertThat(page.locator("[name='principal.name']").inputValue()).isEqualTo("Amy Pope");
        browser.press("Save the visit");
        page.waitForURL(Pattern.compile(".*/desk/visits/[0-9a-f]{32}"));
        assertThat(page.getByText("Member of Parliament").isVisible()).isTrue();
        assertThat(page.getByText("Border posts").isVisible()).isTrue();
    }

    private static void meet(Page page, int meeting, int counterpart, String on, String office) {
        page.locator("[name='meetings[" + meeting + "].on']").fill(on);
        person(page, meeting, counterpart, office);
    }

    private static void person(Page page, int meeting, int counterpart, String office) {
        String path = "meetings[" + meeting + "].counterparts[" + counterpart + "]";
        page.locator("[name='" + path + ".person.honorific']").fill("H.E.");
        page.locator("[name='" + path + ".person.name']").fill("Amina KAMAU");
        page.locator("[name='" + path + ".person.family']").fill("KAMAU");
        page.locator("[name='" + path + ".offices[0].title']").fill(office);
    }
}
