package org.dateline.web.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.publication.Publications;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Schedule;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.web.DatelineTest;
import org.dateline.web.desk.release.PassedDesks;
import org.dateline.web.security.As;
import org.dateline.workflow.copy.CopyDesk;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.publication.PublicationDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Somebody of the media gets a link, reads the text under embargo, takes the PDF with their name: all of it by one link. */
@DatelineTest
class CopyTest {

    private static final StaffId AUTHOR = new StaffId("author");
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/embargoed/[0-9a-f]{64})");

    @Autowired
    private PassedDesks desks;

    @Autowired
    private MockMvc browser;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private PublicationDesk publishing;

    @Autowired
    private Publications publications;

    @Autowired
    private TrackingDesk tracking;

    @Autowired
    private CopyDesk copies;

    @Autowired
    private Releases releases;

    @Autowired
    private JdbcClient jdbc;

    private ReleaseId id = ReleaseId.random();

    @BeforeEach
    void approve() {
        id = desks.approved(under(new Embargo(Instant.parse("2999-04-06T13:00:00Z"), ZoneId.of("Europe/Zurich"))));
    }

    private static ReleaseText under(Embargo embargo) {
        return in(Language.ENGLISH, embargo);
    }

    private static ReleaseText in(Language language, Embargo embargo) {
        ReleaseText text = ReleaseTexts.withBody("A canary sings here.");
        return new ReleaseText(
                language,
                text.headline(),
                text.subhead(),
                text.dateline(),
                text.body(),
                text.notesToEditors(),
                text.contacts(),
                text.boilerplate(),
                embargo);
    }

    @Test
    void isReadByItsReaderWithTheEmbargoAndTheirNameInTheWay(@TempDir Path folder) throws Exception {
        String link = given();

        browser.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().doesNotExist("ETag"))
                .andExpect(content().string(containsString("A canary sings here.")))
                .andExpect(content()
                        .string(containsString("Embargoed until 6 April 2999, 15:00 (Europe/Zurich, UTC+02:00)")))
                .andExpect(content().string(containsString("Nadia El-Masri, An agency")))
                .andExpect(content().string(not(containsString("/desk"))));
        byte[] pdf = browser.perform(get(link + "/PR-0000-000-en.pdf"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(words(pdf, folder))
                .contains("UNDER EMBARGO – Nadia El-Masri, An agency", "Embargoed until 6 April 2999");

        for (String page : List.of("", "/copies")) {
            browser.perform(get("/desk/releases/" + id + page).with(As.author()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Nadia El-Masri")))
                    .andExpect(content().string(containsString("Read once, downloaded once")));
        }
        assertThat(tracking.file(id).history())
                .extracting(entry -> entry.act().verb())
                .endsWith(Verb.COPY_GIVEN, Verb.COPY_READ, Verb.COPY_DOWNLOADED);
        browser.perform(head(link)).andExpect(status().isOk());
    }

    private static String words(byte[] pdf, Path folder) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("copy.pdf"), pdf);
        Path words = folder.resolve("copy.txt");
        assertThat(new ProcessBuilder("pdftotext", file.toString(), words.toString())
                        .start()
                        .waitFor())
                .isZero();
        return Files.readString(words);
    }

    @Test
    void namesTheChosenHourWhereTheTextNamesNoEmbargo(@TempDir Path folder) throws Exception {
        id = desks.approved(ReleaseTexts.withBody("A canary sings at an hour."));
        Instant hour = publications.databaseTime().plus(Duration.ofDays(2));
        publishing.schedule(id, new Schedule(hour, ZoneId.of("Asia/Tokyo")), AUTHOR);
        String link = given();

        browser.perform(get(link)).andExpect(content().string(containsString("(Asia/Tokyo, UTC+09:00)")));
        byte[] pdf =
                browser.perform(get(link + "/a.pdf")).andReturn().getResponse().getContentAsByteArray();
        assertThat(words(pdf, folder)).contains("Embargoed until", "UTC+09:00").doesNotContain("For immediate release");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isReadInTheLanguageOfTheRelease(Language language) throws Exception {
        id = desks.approved(
                in(language, new Embargo(Instant.parse("2999-04-06T13:00:00Z"), ZoneId.of("Europe/Zurich"))));
        String link = given();

        browser.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("lang=\"" + language.tag())))
                .andExpect(content().string(containsString("15:00")))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(mail()).contains("Nadia El-Masri", "15:00", "Europe/Zurich").doesNotContain("canary", "headline");
    }

    @Test
    void isBehindALinkOfWhichTheOfficeKeepsTheDigestAlone() throws Exception {
        String token = given().substring("/embargoed/".length());

        assertThat(jdbc.sql("select count(*) from embargoed_copy where token_digest = ? or id = ?")
                        .params(token, token)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(mail()).doesNotContain("canary", "completes visit");
    }

    @Test
    void leadsToThePublicPageOncePublishedAndNowhereOnceTakenBack() throws Exception {
        id = desks.approved(ReleaseTexts.withBody("A canary sings soon."));
        publishing.schedule(
                id,
                new Schedule(publications.databaseTime().plus(Duration.ofDays(2)), ZoneId.of("Asia/Tokyo")),
                AUTHOR);
        String link = given();
        String back = given();
        browser.perform(post("/desk/releases/" + id + "/copies/"
                                + copies.of(id).get(0).copy().id() + "/withdrawal")
                        .with(As.approver())
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk/releases/" + id + "/copies"));
        publishing.publishNow(id, AUTHOR);

        browser.perform(get(link))
                .andExpect(redirectedUrl("/newsroom/"
                        + publications.ofRelease(id.value()).orElseThrow().id()))
                .andExpect(header().string("Cache-Control", "no-store"));
        assertThat(gone(back)).isEqualTo(gone("/embargoed/" + "0".repeat(64)));
        browser.perform(get("/desk/releases/" + id + "/copies").with(As.reviewer()))
                .andExpect(content().string(containsString("the link leads to the newsroom")))
                .andExpect(content().string(not(containsString("Send them the link"))));
    }

    @Test
    void answersLikeALinkThatNeverWasOnceTheApprovalIsVoid() throws Exception {
        String link = given();
        drafting.returnToDraft(id, "A doubt.", AUTHOR);

        String never = gone("/embargoed/" + "0".repeat(64));
        assertThat(gone(link)).isEqualTo(never);
        assertThat(gone("/embargoed/nothing")).isEqualTo(never);
        browser.perform(get(link + "/a.pdf")).andExpect(status().isNotFound());
        browser.perform(get(link + "/pictures/" + "0".repeat(64))).andExpect(status().isNotFound());
        browser.perform(post(link)).andExpect(status().is4xxClientError());
    }

    private String gone(String link) throws Exception {
        return browser.perform(get(link))
                .andExpect(status().isNotFound())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("<code class=\"figures\">[^<]*</code>", "");
    }

    @Test
    void isGivenByACompleteFormAlone() throws Exception {
        give("", " ", "nobody", "2001-01-01")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Say who gets the copy")))
                .andExpect(content().string(containsString("Say whom they work for")))
                .andExpect(content().string(containsString("This is no e-mail address.")))
                .andExpect(content().string(containsString("Choose a day from")))
                .andExpect(content().string(containsString("value=\"nobody\"")));
        give("Nadia\r\nBcc: all@example.org", "An agency", "nadia@example.org", "2999-04-07")
                .andExpect(status().is(422));
        give("Nadia \uD83D\uDE00", "An agency", "nadia@example.org", "2999-04-07")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("The PDF cannot show this character")))
                .andExpect(content().string(containsString("value=\"An agency\"")));
        assertThat(copies.of(id)).isEmpty();
    }

    private String given() throws Exception {
        give("Nadia El-Masri", "An agency", "nadia@example.org", copies.today().toString())
                .andExpect(redirectedUrl("/desk/releases/" + id + "/copies"));
        Matcher link = LINK.matcher(mail());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** The last mail with a link to a copy of the release. */
    private String mail() {
        return jdbc.sql("select subject || '\n' || plain_text from outbox_mail where release_id = ?"
                        + " and kind = 'EMBARGOED_COPY' order by number desc limit 1")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private ResultActions give(String name, String organization, String address, String lastDay) throws Exception {
        return browser.perform(post("/desk/releases/" + id + "/copies")
                .param("seen", releases.find(id).orElseThrow().fingerprint().hex())
                .param("name", name)
                .param("organization", organization)
                .param("address", address)
                .param("lastDay", lastDay)
                .with(As.author())
                .with(csrf()));
    }
}
