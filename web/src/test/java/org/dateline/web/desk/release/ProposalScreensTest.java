package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.visit.Visit;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.visit.VisitDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatelineTest
class ProposalScreensTest {

    static final String TEXT =
            "Geneva, 6 April 2023 – The Director General of the International Organization for Migration (IOM), Paulo Neves,"
                    + " finished a high-level visit to China this week.\n\nHe met H.E. GAO Feng, State Councillor and Minister of"
                    + " Public Works.\n\nFor more information, please contact: Jane Roe, jroe@example.org";

    @Autowired
    private MockMvc browser;

    @Autowired
    private VisitDesk visits;

    @Autowired
    private TrackingDesk tracking;

    @Test
    void showTheFactsOfAPastedTextAndKeepNothingYet() throws Exception {
        int before = visits.all().size();
        browser.perform(propose(TEXT, null))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Paulo Neves\"")))
                .andExpect(content().string(containsString("value=\"International Organization for Migration\"")))
                .andExpect(content().string(containsString("value=\"GAO\"")))
                .andExpect(content().string(containsString("value=\"2023-04-03\"")))
                .andExpect(content().string(containsString("Jane Roe")))
                .andExpect(content().string(not(containsString("checked"))));
        assertThat(visits.all()).hasSize(before);
    }

    @Test
    void showTheFactsOfAFile() throws Exception {
        browser.perform(propose("", TEXT.getBytes(StandardCharsets.UTF_8)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"GAO Feng\"")));
    }

    @Test
    void refuseWhatCannotBeReadAtItsField() throws Exception {
        browser.perform(propose("", new byte[] {0, 1, 2, 3}))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"file-problem\"")))
                .andExpect(content().string(containsString("This is not a text that can be read.")));
        browser.perform(propose("", new byte[] {'P', 'K', 3, 4, 0}))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"file-problem\"")));
        browser.perform(propose("", "<html><script>x()</script></html>".getBytes(StandardCharsets.UTF_8)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("This is not a text that can be read.")));
        browser.perform(propose("  ", null))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"text-problem\"")));
    }

    @Test
    void showTheFactsOfAPageInHtmlAndNoneOfItsMarks() throws Exception {
        String page = "<!DOCTYPE html><html><body><nav>News</nav><script>x()</script><p>"
                + TEXT.replace("\n\n", "</p><p style=\"color:red\">") + "</p></body></html>";
        for (RequestBuilder request :
                List.of(propose(page, null), propose("", page.getBytes(StandardCharsets.UTF_8)))) {
            browser.perform(request)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("value=\"GAO Feng\"")))
                    .andExpect(content().string(containsString("Jane Roe")))
                    .andExpect(content().string(not(containsString("color:red"))))
                    .andExpect(content().string(not(containsString("x()"))));
        }
    }

    @Test
    void showTheFactsOfAWordDocumentAndSayWhatIsNotTakenAlong() throws Exception {
        browser.perform(propose("", WordDocuments.saying(TEXT.split("\n\n")[0])))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Paulo Neves\"")))
                .andExpect(content().string(not(containsString("They are not taken along from here"))));
        browser.perform(propose("", WordDocuments.reviewed()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("# The head visits Exampleland")))
                .andExpect(content().string(containsString("They are not taken along from here")));
    }

    @Test
    void addAPersonAndKeepEverythingTyped() throws Exception {
        int before = visits.all().size();
        MockHttpServletRequestBuilder request = post("/desk/releases/proposal/person")
                .param("type", "PRESS_RELEASE")
                .param("language", "en")
                .param("text", TEXT)
                .param("country", "CN")
                .param("firstDay", "no day")
                .param("principal.name", "Paulo Neves")
                .param("meetings[0].person.name", "GAO Feng")
                .param("meetings[0].person.sure", "true")
                .param("meetings[0].topics", "roads")
                .with(As.author())
                .with(csrf());
        browser.perform(request)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"meetings[1].person.name\"")))
                .andExpect(content().string(containsString("value=\"GAO Feng\"")))
                .andExpect(content().string(containsString("value=\"no day\"")))
                .andExpect(content().string(containsString("checked")))
                .andExpect(content().string(containsString("roads")));
        assertThat(visits.all()).hasSize(before);
    }

    @Test
    void recordNothingThatIsNotConfirmed() throws Exception {
        int before = visits.all().size();
        browser.perform(confirm().param("meetings[0].person.sure", "true"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Confirm who went")))
                .andExpect(content().string(containsString("Confirm where and when")))
                .andExpect(content().string(containsString("value=\"GAO Feng\"")))
                .andExpect(content().string(containsString("Paulo Neves")));
        assertThat(visits.all()).hasSize(before);
    }

    @Test
    void sayAtTheFieldWhatIsWrongWithAFact() throws Exception {
        browser.perform(sure(confirm()).param("meetings[0].person.sure", "true").param("meetings[0].on", "2023-05-01"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("The meeting has to be within the visit.")))
                .andExpect(content().string(containsString("id=\"meetings[0].on-problem\"")));
    }

    @Test
    void recordTheConfirmedVisitAndBeginTheReleaseWithIt() throws Exception {
        String address = Objects.requireNonNull(browser.perform(sure(confirm())
                        .param("meetings[0].person.sure", "true")
                        .param("meetings[0].on", "2023-04-04")
                        .param("meetings[0].topics", "roads\nbridges"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        ReleaseId id = new ReleaseId(address.replaceFirst(".*/releases/", "").replaceFirst("/text$", ""));
        Visit visit = visits.find(tracking.file(id).release().visitIfAny().orElseThrow())
                .orElseThrow();

        assertThat(visit.principal().office().acronym()).isEqualTo("IOM");
        assertThat(visit.hostCountry().code()).isEqualTo("CN");
        assertThat(visit.meetings()).hasSize(1);
        assertThat(visit.meetings().get(0).on()).isEqualTo(LocalDate.of(2023, 4, 4));
        assertThat(visit.meetings().get(0).topics()).isEqualTo(List.of("roads", "bridges"));
        assertThat(visit.meetings().get(0).counterparts().get(0).offices()).hasSize(2);
        ReleaseText text = tracking.file(id).current().text();
        assertThat(text.dateline().city()).isEqualTo("Geneva");
        assertThat(text.contacts().get(0).email()).isEqualTo("jroe@example.org");
    }

    @Test
    void leaveOutWhoIsNotConfirmed() throws Exception {
        int before = visits.all().size();
        browser.perform(sure(confirm())).andExpect(status().is3xxRedirection());
        assertThat(visits.all()).hasSize(before + 1);
    }

    @Test
    void answerToPressOfficersAlone() throws Exception {
        browser.perform(multipart("/desk/releases/proposal")
                        .param("text", TEXT)
                        .with(As.reviewer())
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    private static RequestBuilder propose(String text, byte @Nullable [] file) {
        var request = multipart("/desk/releases/proposal");
        if (file != null) {
            request.file(new MockMultipartFile("file", file));
        }
        request.param("type", "PRESS_RELEASE").param("language", "en").param("text", text);
        request.with(As.author()).with(csrf());
        return request;
    }

    private static MockHttpServletRequestBuilder confirm() {
        return post("/desk/releases/proposal/visit")
                .param("type", "PRESS_RELEASE")
                .param("language", "en")
                .param("text", TEXT)
                .param("principal.name", "Paulo Neves")
                .param("principal.family", "Neves")
                .param("principal.offices[0].title", "Director General")
                .param("principal.offices[0].institution", "International Organization for Migration")
                .param("principal.offices[0].acronym", "IOM")
                .param("country", "CN")
                .param("kind", "HIGH_LEVEL")
                .param("firstDay", "2023-04-03")
                .param("lastDay", "2023-04-06")
                .param("meetings[0].person.honorific", "H.E.")
                .param("meetings[0].person.name", "GAO Feng")
                .param("meetings[0].person.family", "GAO")
                .param("meetings[0].person.offices[0].title", "State Councillor")
                .param("meetings[0].person.offices[1].title", "Minister of Public Works")
                .param("meetings[0].person.offices[2].title", "")
                .with(As.author())
                .with(csrf());
    }

    private static MockHttpServletRequestBuilder sure(MockHttpServletRequestBuilder request) {
        return request.param("principal.sure", "true").param("sureOfPlace", "true");
    }
}
