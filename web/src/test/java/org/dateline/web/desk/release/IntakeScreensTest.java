package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.core.release.ReleaseId;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.dateline.workflow.inbox.TrackingDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatelineTest
class IntakeScreensTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private TrackingDesk tracking;

    @Test
    void beginAReleaseWithAWordDocumentAndShowWhatStoodBesideItsText() throws Exception {
        String address = bring("/desk/releases", WordDocuments.reviewed(), As.author())
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).matches("/desk/releases/[0-9a-f]{32}/text");
        ReleaseId id = new ReleaseId(address.split("/")[3]);
        assertThat(tracking.file(id).current().text().headline()).isEqualTo("The head visits Exampleland");
        assertThat(tracking.file(id).current().text().body().source())
                .contains("They met twice on Monday.")
                .contains("[? hidden: not for the press")
                .doesNotContain("thrice");

        assertThat(tracking.file(id).maySubmit()).isFalse();
        for (String page : new String[] {address, "/desk/releases/" + id}) {
            browser.perform(get(page).with(As.author()))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("What the Word document held besides"),
                                    containsString("thrice"),
                                    containsString("A. Colleague"),
                                    containsString("not for the press"),
                                    containsString("For internal use"),
                                    not(containsString("??")))));
        }
        browser.perform(get("/desk/releases/" + id + "/review").with(As.author()))
                .andExpect(content().string(containsString("Was it not Tuesday?")))
                .andExpect(content().string(containsString("<bdi>A. Colleague</bdi>")));
    }

    @Test
    void sayAtTheFieldWhatIsWrongWithADocument() throws Exception {
        refused("/desk/releases", WordDocuments.with(Map.of("word/nothing.xml", "<a/>")), "neither a Word document");
        refused("/desk/releases", new byte[] {'P', 'K', 3, 4, 5, 6, 7, 8}, "broken or ends too early");
        refused("/desk/releases", new byte[20_000_001], "too large");
        refused("/desk/releases", WordDocuments.saying(""), "holds no words");
        refused("/desk/batches", "Dear all".getBytes(StandardCharsets.UTF_8), "not a zip");
        refused("/desk/batches", WordDocuments.saying("Words"), "no Word document in this zip");
        refused("/desk/batches", new byte[0], "Choose a zip.");
    }

    private void refused(String path, byte[] file, String sentence) throws Exception {
        bring(path, file, As.author())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence)))
                .andExpect(content().string(containsString("id=\"file-problem\"")))
                .andExpect(content().string(containsString("<option value=\"STATEMENT\" selected")))
                .andExpect(content().string(containsString("<option value=\"fr\" selected")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void takeInABatchAndTellHowFarItIs() throws Exception {
        byte[] zip = WordDocuments.zip(Map.of(
                "One.docx", WordDocuments.saying("The first words."),
                "Two.docx", "not Word".getBytes(StandardCharsets.UTF_8)));
        String address = bring("/desk/batches", zip, As.author())
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        String page = done(address);
        assertThat(page)
                .contains("All 2 taken in: 1 became drafts, 1 were refused.")
                .contains("This is neither a Word document nor a text.")
                .containsPattern("href=\"/desk/releases/[0-9a-f]{32}\"")
                .doesNotContain("hx-trigger")
                .doesNotContain("??");
        browser.perform(get(address).header("HX-Request", "true").with(As.author()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"batch-progress\"")))
                .andExpect(content().string(not(containsString("<html"))));
        browser.perform(get("/desk/batches").with(As.author()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(address)));
    }

    private String done(String address) throws Exception {
        for (int i = 0; i < 300; i++) {
            String page = browser.perform(get(address).with(As.author()))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            if (page.contains("All 2 taken in")) {
                return page;
            }
            assertThat(page).contains("hx-trigger=\"every 2s\"").contains("hx-get=\"" + address + "\"");
            Thread.sleep(100);
        }
        throw new AssertionError("the batch was not finished within half a minute");
    }

    @Test
    void takeNothingFromWhoeverDoesNotWrite() throws Exception {
        bring("/desk/releases", WordDocuments.saying("Words"), As.approver()).andExpect(status().isForbidden());
        bring("/desk/batches", WordDocuments.zip(Map.of("One.docx", WordDocuments.saying("Words"))), As.approver())
                .andExpect(status().isForbidden());
        browser.perform(get("/desk/batches").with(As.approver())).andExpect(status().isForbidden());
        browser.perform(get("/desk/batches/0123456789abcdef0123456789abcdef").with(As.author()))
                .andExpect(status().isNotFound());
    }

    private ResultActions bring(String path, byte[] file, RequestPostProcessor as) throws Exception {
        return browser.perform(multipart(path)
                .file(new MockMultipartFile("file", "text", null, file))
                .param("type", "STATEMENT")
                .param("language", "fr")
                .param("visit", "")
                .param("text", "")
                .with(as)
                .with(csrf()));
    }
}
