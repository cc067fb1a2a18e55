package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.drafting.WritingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DatelineTest
class WorkingCopyTest {

    private static final StaffId AUTHOR = new StaffId("author");
    private static final StaffId COLLEAGUE = new StaffId("colleague");

    @Autowired
    private MockMvc browser;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private WritingDesk writing;

    @Autowired
    private TrackingDesk tracking;

    @Autowired
    private Staff staff;

    private ReleaseId id;
    private String path;

    @BeforeEach
    void draft() {
        id = drafting.draft(ReleaseType.STATEMENT, Optional.empty(), text("The talks were good.\n\nThe end."), AUTHOR);
        path = "/desk/releases/" + id;
        staff.save(
                new StaffMember(COLLEAGUE, "A Colleague", Set.of(Role.PRESS_OFFICER), Set.of(), true),
                Optional.empty());
    }

    private ReleaseText text(String body) {
        ReleaseText blank = drafting.blank(Language.ENGLISH);
        return new ReleaseText(
                Language.ENGLISH,
                "A headline",
                "",
                blank.dateline(),
                new Prose(body),
                Prose.EMPTY,
                blank.contacts(),
                blank.boilerplate(),
                null);
    }

    private ResultActions type(String body, String page, int copy) throws Exception {
        return browser.perform(post(path + "/working-copy")
                .param("base", "1")
                .param("page", page)
                .param("copy", Integer.toString(copy))
                .param("headline", "Typed headline")
                .param("date", "not yet a date")
                .param("body", body)
                .with(As.author())
                .with(csrf()));
    }

    @Test
    void keepWhatIsTypedWithoutARevision() throws Exception {
        type("Half a sen", "a1", 0)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.copy").value(1))
                .andExpect(jsonPath("$.newest").value(1));
        type("Half a sentence", "a1", 1).andExpect(jsonPath("$.copy").value(2));

        assertThat(tracking.file(id).release().revisions()).hasSize(1);
        assertThat(tracking.file(id).history()).hasSize(1);
        browser.perform(get(path + "/text").with(As.author()))
                .andExpect(content().string(containsString("You typed this and did not save it")))
                .andExpect(content().string(containsString("Half a sentence")))
                .andExpect(content().string(containsString("not yet a date")))
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(get(path).with(As.author())).andExpect(content().string(not(containsString("Half a sen"))));
        assertThat(writing.copy(id, COLLEAGUE)).isEmpty();
    }

    @Test
    void sayWhatTheChecksFindInWhatIsTyped() throws Exception {
        browser.perform(post(path + "/working-copy")
                        .param("base", "1")
                        .param("headline", "A headline")
                        .param("body", "The talks were [? good or bad].")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(jsonPath("$.findings[?(@.field == 'body')].sentence")
                        .value(org.hamcrest.Matchers.hasItem("Something is still to be filled in: [? good or bad]")));
    }

    @Test
    void keepTheWordsOfTheOtherWindow() throws Exception {
        type("Typed here", "a1", 0).andExpect(status().isOk());
        type("Typed there", "b2", 0)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.copy").value(0));
        assertThat(writing.copy(id, AUTHOR).orElseThrow().fields()).containsEntry("body", "Typed here");

        // Whoever has that version before them may go on with it in another window.
        type("Typed here and there", "b2", 1).andExpect(status().isOk());
        // What the other window saves is not what is kept here.
        save("Saved there", 1, "a1").andExpect(redirectedUrl(path)).andExpect(cookie().exists("dateline-saved-a1"));
        assertThat(writing.copy(id, AUTHOR).orElseThrow().fields()).containsEntry("body", "Typed here and there");
    }

    @Test
    void giveUpWhatWasTyped() throws Exception {
        type("Half a sentence", "a1", 0);
        browser.perform(post(path + "/working-copy/discard").with(As.author()).with(csrf()))
                .andExpect(redirectedUrl(path + "/text"));

        assertThat(writing.copy(id, AUTHOR)).isEmpty();
    }

    @Test
    void endWithTheSavingOfTheText() throws Exception {
        type("A sentence.", "a1", 0);
        save("A sentence.", 1, "a1").andExpect(redirectedUrl(path));

        assertThat(writing.copy(id, AUTHOR)).isEmpty();
        assertThat(tracking.file(id).current().number()).isEqualTo(2);
        save("A sentence.", 2, "a1").andExpect(redirectedUrl(path));
        assertThat(tracking.file(id).current().number()).isEqualTo(2);
    }

    @Test
    void endWithTheRelease() throws Exception {
        type("A sentence.", "a1", 0);
        drafting.abandon(id, "No longer needed", AUTHOR);

        assertThat(writing.copy(id, AUTHOR)).isEmpty();
        type("More", "a1", 1).andExpect(status().isConflict());
    }

    @Test
    void beOfPressOfficersOnly() throws Exception {
        for (String address : new String[] {"/working-copy", "/working-copy/discard", "/revisions/1/restoration"}) {
            browser.perform(post(path + address)
                            .param("base", "1")
                            .with(As.reviewer())
                            .with(csrf()))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void sayWhoElseIsWriting() throws Exception {
        writing.keep(id, 1, java.util.Map.of("body", "Secret words"), new WritingDesk.Window("c3", 0), COLLEAGUE);

        type("Words", "a1", 0).andExpect(jsonPath("$.writing").value("A Colleague"));
        browser.perform(get(path + "/text").with(As.author()))
                .andExpect(content().string(containsString("Also writing now: A Colleague")))
                .andExpect(content().string(not(containsString("Secret words"))));
    }

    @Test
    void putTogetherWhatTwoPeopleWrote() throws Exception {
        drafting.revise(id, text("The talks were fruitful.\n\nThe end came late."), 1, COLLEAGUE);

        save("The talks were frank.\r\n\r\nThe end.\r\n\r\nMore.", 1, "a1")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("In one place both changed the same words")))
                .andExpect(content().string(containsString("name=\"base\" value=\"2\"")))
                .andExpect(content()
                        .string(containsString("[? theirs:] fruitful [? yours:] frank [? choose, up to here]")))
                .andExpect(content().string(containsString("The end came late.\n\nMore.")));
        assertThat(tracking.file(id).current().number()).isEqualTo(2);
    }

    @Test
    void listCompareAndTakeUpRevisions() throws Exception {
        drafting.revise(id, text("The talks were fruitful.\n\nThe end."), 1, COLLEAGUE);

        browser.perform(get(path + "/revisions").with(As.reviewer()))
                .andExpect(content().string(containsString("From revision 1 to 2")))
                .andExpect(content().string(containsString("good<span class=\"visually-hidden\">]</span></del>")))
                .andExpect(content().string(containsString("fruitful<span class=\"visually-hidden\">]</span></ins>")))
                .andExpect(content().string(not(containsString("Take up"))))
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(get(path + "/revisions?from=1&to=7").with(As.author())).andExpect(status().isNotFound());
        browser.perform(post(path + "/revisions/1/restoration")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(redirectedUrl(path));

        assertThat(tracking.file(id).current().number()).isEqualTo(3);
        assertThat(tracking.file(id).current().text())
                .isEqualTo(tracking.revision(id, 1).orElseThrow().text());
    }

    @Test
    void showTheTypedTextAsItWillLook() throws Exception {
        browser.perform(post(path + "/text/preview")
                        .param("headline", "Typed <b>")
                        .param("body", "## A heading\n\nWords")
                        .param("base", "1")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Typed &lt;b&gt;")))
                .andExpect(content().string(containsString("<h2>A heading</h2>")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void showTheTypedTextAsAPdfAndKeepNothingOfIt() throws Exception {
        byte[] pdf = browser.perform(post(path + "/text/preview.pdf")
                        .param("headline", "Typed")
                        .param("city", "Geneva")
                        .param("date", "2023-04-06")
                        .param("body", "Words")
                        .param("base", "1")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(tracking.file(id).current().number()).isEqualTo(1);
        browser.perform(post(path + "/text/preview.pdf")
                        .param("date", "the sixth")
                        .param("body", "Words that stay")
                        .param("base", "1")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Words that stay")))
                .andExpect(content().string(containsString("date-problem")));
    }

    private ResultActions save(String body, int base, String page) throws Exception {
        return browser.perform(post(path + "/text")
                .param("base", Integer.toString(base))
                .param("page", page)
                .param("headline", "A headline")
                .param("body", body)
                .with(As.author())
                .with(csrf()));
    }
}
