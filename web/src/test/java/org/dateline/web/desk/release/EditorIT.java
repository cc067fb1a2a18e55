package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.dateline.web.browser.Browser;
import org.dateline.web.browser.InTheBrowser;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.drafting.WritingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A text is written in the browser, and none of it is lost. */
@InTheBrowser
class EditorIT {

    private static final StaffId AUTHOR = new StaffId("author");

    /** As people and other programs write it, which is not as the editor would. */
    private static final String BODY = """
            The Director General met the Minister of Labour
            on *Monday*. The outcome: [? outcome of the meeting]

            Next steps
            ----------

            * Visas for __seasonal__ workers
            * Border posts
                * in the north
                * in the south


            > We are grateful, the Minister said.

            | Year | Visits |
            | :--- | ---: |
            | 2023 | 12 |

            ![Two people at a table](picture:%s "At the table | Press office")

            1) See [the site](https://example.org/a_b), the `code` and <b>HTML</b>.

            The talks went  on for hours.""".formatted("0".repeat(64));

    @LocalServerPort
    private int port;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private WritingDesk writing;

    @Autowired
    private TrackingDesk tracking;

    private ReleaseId draft(Language language, String headline, String body) {
        ReleaseText blank = drafting.blank(language);
        ReleaseText text = new ReleaseText(
                language,
                headline,
                "",
                blank.dateline(),
                new Prose(body),
                new Prose("For *editors*."),
                blank.contacts(),
                blank.boilerplate(),
                null);
        return drafting.draft(ReleaseType.PRESS_RELEASE, Optional.empty(), text, AUTHOR);
    }

    private Browser at(ReleaseId id) {
        Browser browser = Browser.at("http://localhost:" + port);
        browser.signIn("author");
        browser.page().navigate("/desk/releases/" + id + "/text");
        browser.page().locator("#body-editor").waitFor();
        return browser;
    }

    private static String body(Page page) {
        return (String) page.evaluate("() => document.getElementById('body').value");
    }

    /** The cursor is behind the words. */
    static void typeAfter(Page page, String words, String typed) {
        page.evaluate(
                "words => document.getElementById('body').closest('prose-editor').show({prefix: '', exact: words,"
                        + " suffix: ''})",
                words);
        // The editor hears of it a moment later, and may draw its own selection once more before (findings arrive):
        // asked
        // again until it knows. Until then the words would take the place of the selected ones.
        page.waitForFunction("() => {"
                + "  const { view } = document.getElementById('body').closest('prose-editor');"
                + "  if (!view.state.selection.empty) getSelection().collapseToEnd();"
                + "  return view.state.selection.empty;"
                + "}");
        page.keyboard().type(typed);
    }

    private static void waitFor(Page page, String state) {
        page.locator("working-copy[data-state=" + state + "]").waitFor();
    }

    @Test
    void leaveEveryBlockAloneThatNobodyTouches() {
        ReleaseId id = draft(Language.ENGLISH, "Headline", BODY);
        try (Browser browser = at(id)) {
            Page page = browser.page();
            assertThat(page.evaluate(
                            """
                    async sources => {
                      const { SourceDocument } = await import("/assets/js/editor/source-blocks.js");
                      return sources.filter((source) => {
                        const read = new SourceDocument(source);
                        return read.write(read.doc) !== source;
                      });
                    }""",
                            java.util.List.of(
                                    BODY,
                                    "",
                                    " \n\nwords\n\n",
                                    "* a\n* b\n+ c\n\n\n\n***\n\n[x]: /y\n",
                                    "\tcode\n\n~~~\nx\n~~~")))
                    .isEqualTo(java.util.List.of());

            typeAfter(page, "for hours", " and hours");
            assertThat(body(page)).isEqualTo(BODY.replace("for hours", "for hours and hours"));
            page.keyboard().press("Control+z");
            assertThat(body(page)).isEqualTo(BODY);

            typeAfter(page, "Border posts", " #1_a_ [sic]");
            assertThat(body(page)).isEqualTo(BODY.replace("""
                            * Visas for __seasonal__ workers
                            * Border posts
                                * in the north
                                * in the south
                            """, """
                            - Visas for **seasonal** workers
                            - Border posts #1_a\\_ [sic]
                              - in the north
                              - in the south
                            """));
            waitFor(page, "kept");
            browser.inspect("release-editor");
            page.keyboard().press("Control+s");
            page.waitForURL("**/desk/releases/" + id);
            assertThat(tracking.file(id).current().number()).isEqualTo(2);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void formTheTextByKeyboardAlone() {
        ReleaseId id = draft(Language.ENGLISH, "Headline", "Words here.");
        try (Browser browser = at(id)) {
            Page page = browser.page();
            page.locator("#body-editor").focus();
            page.keyboard().press("Control+a");
            page.keyboard().press("Control+b");
            assertThat(body(page)).isEqualTo("**Words here.**");
            page.keyboard().press("Control+i");
            assertThat(body(page)).isEqualTo("***Words here.***");
            page.keyboard().press("Control+z");
            page.keyboard().press("Control+k");
            page.keyboard().type("javascript:alert(1)");
            page.keyboard().press("Enter");
            assertThat(page.locator(".toolbar-link .field-problem").textContent())
                    .contains("no address");
            page.keyboard().press("Control+a");
            page.keyboard().type("https://example.org");
            page.keyboard().press("Enter");
            assertThat(body(page)).contains("[Words here.](https://example.org)");
            page.keyboard().press("Enter");
            page.keyboard().type("## A heading");
            page.keyboard().press("Enter");
            page.keyboard().type("- one");
            page.keyboard().press("Enter");
            page.keyboard().press("Control+]");
            page.keyboard().type("two [? three]");
            assertThat(body(page)).endsWith("\n\n## A heading\n\n- one\n  - two [? three]");
            // The toolbar is one stop of the Tab key; arrows lead on in it.
            page.locator("[aria-controls=body-editor] button").first().focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("End");
            assertThat(page.evaluate("() => document.activeElement.dataset.command"))
                    .isEqualTo("source");
            page.keyboard().press("Enter");
            assertThat(page.locator("#body").isVisible()).isTrue();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void keepTheStructureOfWhatIsPastedFromWord() {
        ReleaseId id = draft(Language.ENGLISH, "Headline", "");
        try (Browser browser = at(id)) {
            Page page = browser.page();
            page.locator("#body-editor").focus();
            page.evaluate("""
                    html => {
                      const data = new DataTransfer();
                      data.setData("text/html", html);
                      document.getElementById("body-editor").dispatchEvent(
                        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                    }""", """
                    <html><head><style>p { color: red }</style></head><body>
                    <h1 style='color:red'>The visit</h1>
                    <p class=MsoNormal style='margin:0'>A <b>strong</b> and <span style='font-style:italic'>leaning</span>
                    <a href="https://example.org" style="color:blue">link</a><o:p></o:p></p>
                    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>First</p>
                    <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>Deeper</p>
                    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Second</p>
                    <table border=1><tr><td>Year</td><td>Visits</td></tr><tr><td>2023</td><td>12 | 13</td></tr></table>
                    <p class=MsoNormal>The end<img src="file:///x.png"></p></body></html>""");

            assertThat(body(page)).isEqualTo("""
                    ## The visit

                    A **strong** and *leaning* [link](https://example.org)

                    - First
                      - Deeper
                    - Second

                    | Year | Visits |
                    | --- | --- |
                    | 2023 | 12 \\| 13 |

                    The end""");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void leadToThePlaceOfAFindingAndMendIt() {
        ReleaseId id = draft(Language.ENGLISH, "Visit to Qatr", BODY);
        try (Browser browser = at(id)) {
            Page page = browser.page();
            page.evaluate("""
                    () => document.dispatchEvent(new CustomEvent("dateline:checked", { detail: { findings: [
                      { severity: "WARNING", part: "Body", field: "body", sentence: "Misspelled.", mend: "Monday,",
                        place: { prefix: "Minister of Labour on ", exact: "Monday", suffix: ". The outcome" } },
                      { severity: "ADVICE", part: "Headline", field: "headline", sentence: "Misspelled.", mend: "Qatar",
                        place: { prefix: "Visit to ", exact: "Qatr", suffix: "" } },
                      { severity: "BLOCKS_SUBMISSION", part: "Body", field: "body", sentence: "Open.", mend: null,
                        place: { prefix: "", exact: "[? outcome of the meeting]", suffix: "" } } ] } }))""");
            assertThat(page.locator("#body-editor .marked").allTextContents())
                    .containsExactly("Monday", "[? outcome of the meeting]");
            browser.inspect("release-editor-findings");
            Locator first = page.locator("finding-list .finding").first();
            first.getByText("Show the place").click();
            assertThat(page.evaluate("() => getSelection().toString()")).isEqualTo("Monday");
            first.getByText("Put “Monday,”").click();
            assertThat(body(page)).contains("on *Monday,*. The outcome");
            page.getByText("Put “Qatar”").click();
            assertThat(page.locator("#headline").inputValue()).isEqualTo("Visit to Qatar");
            // The server's own findings come with what is kept.
            page.locator("finding-list")
                    .getByText("Something is still to be filled in")
                    .first()
                    .waitFor();
            page.locator("live-preview .release-headline")
                    .getByText("Visit to Qatar")
                    .waitFor();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void keepWhatWasTypedWhenTheBrowserCloses() {
        ReleaseId id = draft(Language.ENGLISH, "Headline", "Words here.");
        try (Browser browser = at(id)) {
            typeAfter(browser.page(), "Words", " in mid-sen");
            waitFor(browser.page(), "kept");
        }
        assertThat(tracking.file(id).current().number()).isEqualTo(1);
        try (Browser browser = at(id)) {
            Page page = browser.page();
            assertThat(body(page)).isEqualTo("Words in mid-sen here.");
            assertThat(page.locator("#kept").textContent()).contains("You typed this and did not save it");
            browser.inspect("release-editor-kept");
            browser.press("Give it up and show the saved text");
            page.locator("#done").waitFor();
            assertThat(body(page)).isEqualTo("Words here.");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void keepWhatIsTypedWhileTheServerIsAway() {
        ReleaseId id = draft(Language.ENGLISH, "Headline", "Words here.");
        try (Browser browser = at(id)) {
            Page page = browser.page();
            page.route("**/working-copy", route -> route.abort());
            typeAfter(page, "Words", " offline");
            waitFor(page, "away");
            browser.screenshots("release-editor-away");
            assertThat(writing.copy(id, AUTHOR)).isEmpty();

            // The server comes back while the page is open.
            page.unroute("**/working-copy");
            waitFor(page, "kept");
            assertThat(writing.copy(id, AUTHOR).orElseThrow().fields()).containsEntry("body", "Words offline here.");

            // It goes away again, and the window is closed before it is back.
            page.context().route("**/working-copy", route -> route.abort());
            typeAfter(page, "offline", " twice");
            waitFor(page, "away");
            page.close();
            Page other = page.context().newPage();
            other.context().unroute("**/working-copy");
            other.navigate("/desk/releases/" + id + "/text");
            other.getByText("This browser has kept words of yours").waitFor();
            other.getByText("Take them into the text").click();
            assertThat(body(other)).isEqualTo("Words offline twice here.");
            waitFor(other, "kept");
            assertThat(writing.copy(id, AUTHOR).orElseThrow().fields())
                    .containsEntry("body", "Words offline twice here.");
            assertThat(other.evaluate("() => Object.keys(localStorage).length")).isEqualTo(0);
        }
    }

    @Test
    void keepWhatIsTypedAfterTheSessionHasEnded() {
        ReleaseId id = draft(Language.ENGLISH, "Headline", "Words here.");
        try (Browser browser = at(id)) {
            Page page = browser.page();
            page.context().clearCookies();
            typeAfter(page, "Words", " after hours");
            waitFor(page, "ended");
            browser.inspect("release-editor-ended");
            Page signIn = page.context()
                    .waitForPage(() -> page.getByText("Sign in again").click());
            signIn.getByLabel("Sign-in name").fill("author");
            signIn.getByLabel("Password").fill("demo-author");
            signIn.locator("button[type=submit]").last().click();
            signIn.waitForURL("**/desk");

            waitFor(page, "kept");
            assertThat(writing.copy(id, AUTHOR).orElseThrow().fields())
                    .containsEntry("body", "Words after hours here.");
            browser.press("Save the text");
            page.waitForURL("**/desk/releases/" + id);
            assertThat(tracking.file(id).current().text().body().source()).isEqualTo("Words after hours here.");
        }
    }

    @Test
    void loseNothingInTwoWindows() {
        ReleaseId id = draft(Language.ENGLISH, "Headline", "The talks were good.\n\nThe end.");
        try (Browser browser = at(id)) {
            Page page = browser.page();
            Page other = page.context().newPage();
            other.navigate("/desk/releases/" + id + "/text");
            other.locator("#body-editor").waitFor();

            typeAfter(page, "were", " very");
            waitFor(page, "kept");
            typeAfter(other, "The end", " came late");
            waitFor(other, "elsewhere");
            other.locator("button.button-primary").click();
            other.waitForURL("**/desk/releases/" + id);
            assertThat(tracking.file(id).current().text().body().source())
                    .isEqualTo("The talks were good.\n\nThe end came late.");

            // What the first window typed is kept, and put together with what the second saved.
            assertThat(writing.copy(id, AUTHOR).orElseThrow().fields())
                    .containsEntry("body", "The talks were very good.\n\nThe end.");
            page.bringToFront();
            typeAfter(page, "The end", " came early");
            waitFor(page, "newer");
            browser.press("Save the text");
            page.locator("#stale").waitFor();
            page.locator("#body-editor").waitFor();
            assertThat(body(page))
                    .startsWith("The talks were very good.\n\nThe end ")
                    .contains("late")
                    .contains("early");
            browser.inspect("release-editor-merged");
            browser.press("Save the text");
            page.waitForURL("**/desk/releases/" + id);
            assertThat(tracking.file(id).current().number()).isEqualTo(3);
            page.navigate("/desk/releases/" + id + "/revisions");
            browser.inspect("release-revisions");
            page.getByText("Take up revision 1 again").click();
            page.locator("#done").waitFor();
            assertThat(tracking.file(id).current().text().body().source()).startsWith("The talks were good.");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void writeFromRightToLeft() {
        ReleaseId id = draft(Language.ARABIC, "المديرة العامة تزور الأردن", """
                التقت المديرة العامة **وزير الداخلية** في عمّان.

                ## النتائج

                - تأشيرات العمل
                - المراكز الحدودية""");
        try (Browser browser = at(id)) {
            Page page = browser.page();
            assertThat(page.locator("#body-editor").getAttribute("dir")).isEqualTo("rtl");
            typeAfter(page, "عمّان", " أمس");
            assertThat(body(page)).contains("في عمّان أمس.").contains("- تأشيرات العمل\n- المراكز");
            waitFor(page, "kept");
            browser.inspect("release-editor-ar");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
