package org.dateline.web.desk.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Releases;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatelineTest
class RoutingScreensTest {

    private static final String PATH = "/desk/administration/routing";
    private static final StaffId AUTHOR = new StaffId("author");

    @Autowired
    private MockMvc browser;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private TrackingDesk tracking;

    @Autowired
    private Releases releases;

    @AfterEach
    void goBackToTheTableOfTheProduct() throws Exception {
        use("0", "The next test.").andExpect(redirectedUrl(PATH));
    }

    @Test
    void editATableTryItAndTakeItIntoUse() throws Exception {
        String subject = shipped().replace("\"EDITORIAL\"", "\"SUBJECT_MATTER\"");
        ReleaseId before = draft();

        String version = edit(subject, "The experts read what is about no visit.")
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(version).matches(PATH + "/[1-9]\\d*");
        page(version + "?type=MEDIA_ADVISORY&language=fr&principal=NONE&counterparts=NONE")
                .andExpect(content().string(containsString("One person must clear it")))
                .andExpect(content().string(containsString("Subject matter")))
                .andExpect(content().string(containsString("8 working hours; if it were submitted now, due ")));
        page(version + "?type=STATEMENT&principal=MINISTER&counterparts=HEAD_OF_STATE&quotations=true")
                .andExpect(content().string(containsString("Legal")))
                .andExpect(content().string(containsString("16 working hours")));
        browser.perform(post(version + "/use").with(As.administrator()).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"reason-problem\"")));
        assertThat(asked(draft())).isEqualTo(ReviewingDesk.EDITORIAL);

        browser.perform(post(version + "/use")
                        .param("reason", "Decided on Monday.")
                        .with(As.administrator())
                        .with(csrf()))
                .andExpect(redirectedUrl(PATH));

        page(PATH)
                .andExpect(content().string(containsString("Decided on Monday.")))
                .andExpect(content().string(containsString("The experts read what is about no visit.")));
        assertThat(asked(draft())).isEqualTo(ReviewingDesk.SUBJECT_MATTER);
        assertThat(asked(before)).as("begun before").isEqualTo(ReviewingDesk.EDITORIAL);
    }

    @Test
    void bringATableAsAFile() throws Exception {
        browser.perform(multipart(PATH)
                        .file(new MockMultipartFile(
                                "file", "our.dmn", "application/xml", shipped().getBytes(StandardCharsets.UTF_8)))
                        .param("why", "As before.")
                        .with(As.administrator())
                        .with(csrf()))
                .andExpect(status().isFound());
        browser.perform(multipart(PATH)
                        .file(new MockMultipartFile("file", "our.dmn", "application/xml", new byte[300_000]))
                        .param("why", "Larger.")
                        .with(As.administrator())
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("too large for a routing table")))
                .andExpect(content().string(containsString("id=\"file-problem\"")))
                .andExpect(content().string(containsString(">Larger.</textarea>")));
        browser.perform(multipart(PATH).with(As.administrator()).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose a file.")))
                .andExpect(content().string(containsString("id=\"why-problem\"")));
    }

    @Test
    void sayAtTheFieldWhatIsWrongAndKeepWhatWasTyped() throws Exception {
        String kitchen = shipped().replace("\"LEGAL\"", "\"KITCHEN\"");
        edit(kitchen, "Cooks know best.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("There is no such desk, in row 3: &quot;KITCHEN&quot;")))
                .andExpect(content().string(containsString("id=\"dmn-problem\"")))
                .andExpect(content().string(containsString("&quot;KITCHEN&quot;&lt;/text&gt;")))
                .andExpect(content().string(containsString("Cooks know best.")))
                .andExpect(content().string(not(containsString("??"))));
        edit(shipped().replace("<text>false</text>", "<text>true</text>"), "Nobody reads the others.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("No row fits, and nobody would review it")))
                .andExpect(content().string(containsString("MEDIA_ADVISORY, en, no visit")));
        edit(shipped(), " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("whoever looks later will ask")));
    }

    @Test
    void areTheAdministratorsAlone() throws Exception {
        for (RequestPostProcessor other : new RequestPostProcessor[] {As.author(), As.reviewer(), As.approver()}) {
            browser.perform(get(PATH).with(other)).andExpect(status().isForbidden());
            browser.perform(get(PATH + "/0/required-reviews.dmn").with(other)).andExpect(status().isForbidden());
            browser.perform(post(PATH + "/0/use")
                            .param("reason", "Mine.")
                            .with(other)
                            .with(csrf()))
                    .andExpect(status().isForbidden());
        }
        browser.perform(get(PATH + "/99999").with(As.administrator())).andExpect(status().isNotFound());
        use("99999", "There is none.").andExpect(status().isNotFound());
    }

    private ResultActions use(String version, String why) throws Exception {
        return browser.perform(post(PATH + "/" + version + "/use")
                .param("reason", why)
                .with(As.administrator())
                .with(csrf()));
    }

    private ResultActions edit(String dmn, String why) throws Exception {
        return browser.perform(post(PATH)
                .param("dmn", dmn)
                .param("why", why)
                .with(As.administrator())
                .with(csrf()));
    }

    private ResultActions page(String path) throws Exception {
        return browser.perform(get(path).with(As.administrator()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private String shipped() throws Exception {
        return browser.perform(get(PATH + "/0/required-reviews.dmn").with(As.administrator()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private ReleaseId draft() {
        return drafting.draft(
                ReleaseType.MEDIA_ADVISORY, Optional.empty(), ReleaseTexts.withBody("Some words."), AUTHOR);
    }

    /** Submits it, and says which desk is asked. */
    private ReviewingDesk asked(ReleaseId id) {
        tracking.file(id).findings().stream()
                .filter(found -> found.awaitsDismissal())
                .forEach(found -> drafting.dismiss(id, found.finding().id(), "A sample.", AUTHOR));
        drafting.submit(id, releases.find(id).orElseThrow().fingerprint(), AUTHOR);
        return releases.find(id)
                .orElseThrow()
                .reviews()
                .outstanding()
                .iterator()
                .next();
    }
}
