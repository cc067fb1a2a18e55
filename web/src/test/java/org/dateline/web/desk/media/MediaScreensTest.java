package org.dateline.web.desk.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.distribution.Distributions;
import org.dateline.core.distribution.Enclosure;
import org.dateline.core.distribution.Interest;
import org.dateline.core.distribution.MailingList;
import org.dateline.core.distribution.MailingListId;
import org.dateline.core.distribution.MailingLists;
import org.dateline.core.distribution.Subscriber;
import org.dateline.core.distribution.SubscriberId;
import org.dateline.core.distribution.Subscribers;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.publication.Publication;
import org.dateline.core.text.Language;
import org.dateline.web.DatelineTest;
import org.dateline.web.newsroom.Published;
import org.dateline.web.security.As;
import org.dateline.workflow.distribution.DistributionDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The press office keeps its media: one by one, in lists, and by file. */
@DatelineTest
class MediaScreensTest {

    private static final String PATH = "/desk/media";

    @Autowired
    private MockMvc browser;

    @Autowired
    private Subscribers subscribers;

    @Autowired
    private MailingLists lists;

    @Autowired
    private Distributions distributions;

    @Autowired
    private DistributionDesk desk;

    @Autowired
    private Published published;

    @Test
    void somebodyIsAddedChangedAndForgotten() throws Exception {
        MailingList list = list("Nairobi press");
        ResultActions added = add(As.author(), "wanjiru@example.org", list).andExpect(status().isFound());
        String page = String.valueOf(added.andReturn().getResponse().getRedirectedUrl());
        browser.perform(get(page).with(As.author()))
                .andExpect(content().string(containsString("value=\"wanjiru@example.org\"")))
                .andExpect(content().string(containsString("Gets mails")));

        browser.perform(post(page)
                        .param("address", "wanjiru.k@example.org")
                        .param("outlet", "Daily Nation")
                        .with(As.administrator())
                        .with(csrf()))
                .andExpect(redirectedUrl(page));
        Subscriber changed = subscribers.withAddress("wanjiru.k@example.org").orElseThrow();
        assertThat(changed.outlet()).isEqualTo("Daily Nation");
        assertThat(changed.interest()).isEqualTo(Interest.NONE);
        assertThat(subscribers.listsOf(changed.id())).isEmpty();
        assertThat(subscribers.withAddress("wanjiru@example.org")).isEmpty();

        browser.perform(post(page + "/removal").with(As.author()).with(csrf())).andExpect(redirectedUrl(PATH));
        browser.perform(get(page).with(As.author())).andExpect(status().isNotFound());
    }

    @Test
    void whatCannotBeIsSaidAtItsFieldAndStaysTyped() throws Exception {
        subscriber("taken@example.org", Subscriber.Standing.ACTIVE);
        browser.perform(post(PATH)
                        .param("address", "no address")
                        .param("name", "A\r\nBcc: b@example.org")
                        .param("countries", "KE")
                        .param("topics", "Health")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("This is no e-mail address.")))
                .andExpect(content().string(containsString("Keep it to one line")))
                .andExpect(content().string(containsString("Choose a language.")))
                .andExpect(content().string(containsString("value=\"no address\"")))
                .andExpect(content().string(containsString("value=\"KE\" selected=\"selected\"")));
        browser.perform(post(PATH)
                        .param("address", "TAKEN@example.org")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Somebody has this address already.")));
        browser.perform(post(PATH + "/lists")
                        .param("name", "")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("The list needs a name")));
    }

    @Test
    void nobodyPutsBackWhoHasUnsubscribed() throws Exception {
        Subscriber gone = subscriber("gone@example.org", Subscriber.Standing.UNSUBSCRIBED);
        browser.perform(post(PATH + "/" + gone.id())
                        .param("address", "gone@example.org")
                        .param("languages", "en")
                        .with(As.author())
                        .with(csrf()))
                .andExpect(status().isFound());

        assertThat(subscribers.find(gone.id()).orElseThrow().standing()).isEqualTo(Subscriber.Standing.UNSUBSCRIBED);
        bringIn("address\ngone@example.org\n")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Row 2: They have unsubscribed")));
    }

    @Test
    void theOthersKeepOut() throws Exception {
        for (RequestPostProcessor other : List.of(As.reviewer(), As.approver())) {
            browser.perform(get(PATH).with(other)).andExpect(status().isForbidden());
            browser.perform(get(PATH + "/media.csv").with(other)).andExpect(status().isForbidden());
            add(other, "never@example.org", list("Never")).andExpect(status().isForbidden());
        }
        assertThat(subscribers.withAddress("never@example.org")).isEmpty();
    }

    @Test
    void aFileIsTakenInWholeAndComesOutAsItWentIn() throws Exception {
        list("Beijing press");
        bringIn("""
                address,name,outlet,languages,countries,topics,enclosure,lists
                li@example.org,Li Wei,"Daily, of China",zh; en,CN,"Health; Border governance",PDF,beijing PRESS
                formula@example.org,"'=cmd|' /C calc'!A0",'@SUM(A1),en,,,,
                """).andExpect(redirectedUrl(PATH));

        Subscriber li = subscribers.withAddress("li@example.org").orElseThrow();
        assertThat(li.interest())
                .isEqualTo(new Interest(
                        Set.of(Language.CHINESE, Language.ENGLISH),
                        List.of("CN"),
                        List.of("Health", "Border governance")));
        assertThat(li.enclosure()).isEqualTo(Enclosure.PDF);
        assertThat(subscribers.listsOf(li.id())).hasSize(1);
        Subscriber formula = subscribers.withAddress("formula@example.org").orElseThrow();
        assertThat(formula.to().name()).isEqualTo("=cmd|' /C calc'!A0");

        String file = browser.perform(get(PATH + "/media.csv").with(As.author()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("media.csv")))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(file)
                .contains(
                        "li@example.org,Li Wei,\"Daily, of China\",en; zh,CN,Health; Border governance,PDF,Beijing press,ACTIVE")
                .contains("formula@example.org,'=cmd|' /C calc'!A0,'@SUM(A1),en");
        assertThat(cells(file)).noneMatch(cell -> cell.matches("[=+@\\t\\r-].*"));
        bringIn(file).andExpect(redirectedUrl(PATH));
        assertThat(subscribers.withAddress("formula@example.org")).contains(formula);
        assertThat(subscribers.withAddress("li@example.org")).contains(li);
    }

    private static Set<String> cells(String file) {
        return file.lines()
                .flatMap(line -> List.of(line.split(",")).stream())
                .map(cell -> cell.replaceFirst("^\"", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void eachBadRowIsNamedAndNothingOfTheFileIsTaken() throws Exception {
        bringIn("""
                address;languages;countries;lists
                good@example.org;en;;
                no address;en;;
                a@example.org;tlh;XX;No such list
                b@example.org;;CN;
                good2@example.org;en;;
                """)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Row 3: This is no e-mail address: no address")))
                .andExpect(content().string(containsString("Row 4: No release is in this language")))
                .andExpect(content().string(containsString("Row 4: This is no country code of two letters: XX")))
                .andExpect(content().string(containsString("Row 4: There is no mailing list with this name")))
                .andExpect(content().string(containsString("Row 5: Countries or topics need a language.")))
                .andExpect(content().string(containsString("6 things are to be mended")))
                .andExpect(content().string(not(containsString("Row 2:"))));
        bringIn("address\ntwice@example.org\nTWICE@example.org\n")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Row 3: The address stands in an earlier row")));
        bringIn("name\nSomebody\n").andExpect(content().string(containsString("There is no column “address”")));
        bringIn("").andExpect(content().string(containsString("Choose a file.")));
        bringIn("address,name\na@example.org,\"open\n")
                .andExpect(content().string(containsString("The file is no CSV")));
        browser.perform(multipart(PATH + "/import")
                        .file(new MockMultipartFile("sheet", new byte[] {'a', (byte) 0xE9, '\n'}))
                        .with(As.author())
                        .with(csrf()))
                .andExpect(content().string(containsString("The file is not in UTF-8.")));

        assertThat(subscribers.withAddress("good@example.org")).isEmpty();
        assertThat(subscribers.withAddress("twice@example.org")).isEmpty();
    }

    @Test
    void longListsComeInPages() throws Exception {
        for (int number = 0; number < 60; number++) {
            subscriber("paged%03d@pages.example.org".formatted(number), Subscriber.Standing.ACTIVE);
        }
        browser.perform(get(PATH).param("q", "pages.example").with(As.author()))
                .andExpect(content().string(containsString("paged049@pages")))
                .andExpect(content().string(not(containsString("paged050@pages"))))
                .andExpect(content().string(containsString("after=paged049")));
        browser.perform(get(PATH)
                        .param("q", "pages.example")
                        .param("after", "paged049@pages.example.org")
                        .with(As.author()))
                .andExpect(content().string(containsString("paged059@pages")))
                .andExpect(content().string(not(containsString("paged049@pages"))));
    }

    @Test
    void aReleaseShowsHowFarItIsAndToWhomItGoes() throws Exception {
        subscribers.save(new Subscriber(
                SubscriberId.random(),
                new MailAddress("Wanjiru", "reader@example.org"),
                "Daily Nation",
                Interest.inAll(Set.of(Language.ENGLISH)),
                null,
                Subscriber.Standing.ACTIVE,
                Published.AT));
        Publication publication = published.english();
        String path = "/desk/releases/" + publication.origin().release();
        browser.perform(get(path + "/distribution").with(As.reviewer()))
                .andExpect(content().string(containsString("Nothing of this release has gone")))
                .andExpect(content().string(containsString("Published now, as it stands, it would go to ")));
        distributions.due(publication.id(), publication.publishedAt());
        browser.perform(get(path).with(As.reviewer()))
                .andExpect(content().string(containsString("mails are being written")));
        // The office's own worker may have it just then.
        while (!distributions.of(publication.id()).get(0).isWritten()) {
            desk.writeNext();
        }

        String one = path + "/distribution/"
                + distributions.of(publication.id()).get(0).id();
        browser.perform(get(path + "/distribution").with(As.author()))
                .andExpect(content().string(containsString("<progress")))
                .andExpect(content().string(containsString("mails have gone")))
                .andExpect(content().string(containsString("See how far it is")))
                .andExpect(content().string(containsString(one)));
        browser.perform(get(path + "/distribution").header("HX-Request", "true").with(As.reviewer()))
                .andExpect(content().string(not(containsString("<html"))))
                .andExpect(content().string(not(containsString(one))));
        browser.perform(get(one).with(As.author()))
                .andExpect(content().string(containsString("reader@example.org")))
                .andExpect(content().string(containsString("Waits")));
        browser.perform(get(one).with(As.reviewer())).andExpect(status().isForbidden());
        browser.perform(get("/desk/releases/" + "0".repeat(32) + one.substring(path.length()))
                        .with(As.author()))
                .andExpect(status().isNotFound());
    }

    private ResultActions add(RequestPostProcessor who, String address, MailingList list) throws Exception {
        return browser.perform(post(PATH)
                .param("address", address)
                .param("name", "Wanjiru Kamau")
                .param("languages", "en")
                .param("countries", "KE")
                .param("topics", "Health\n\nBorder governance")
                .param("lists", list.id().value())
                .with(who)
                .with(csrf()));
    }

    private ResultActions bringIn(String file) throws Exception {
        return browser.perform(multipart(PATH + "/import")
                .file(new MockMultipartFile("sheet", file.getBytes(StandardCharsets.UTF_8)))
                .with(As.author())
                .with(csrf()));
    }

    private MailingList list(String name) {
        MailingList list =
                new MailingList(MailingListId.random(), name, Interest.inAll(Set.of(Language.ENGLISH)), Enclosure.LINK);
        lists.save(list);
        return list;
    }

    private Subscriber subscriber(String address, Subscriber.Standing standing) {
        Subscriber subscriber = new Subscriber(
                SubscriberId.random(), new MailAddress("", address), "", Interest.NONE, null, standing, Published.AT);
        subscribers.save(subscriber);
        return subscriber;
    }
}
