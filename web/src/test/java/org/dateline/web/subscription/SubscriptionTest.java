package org.dateline.web.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.distribution.Distributions;
import org.dateline.core.distribution.Subscriber;
import org.dateline.core.distribution.Subscribers;
import org.dateline.core.publication.Publication;
import org.dateline.core.text.Language;
import org.dateline.web.DatelineTest;
import org.dateline.web.newsroom.Published;
import org.dateline.workflow.distribution.DistributionDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Somebody of the media asks for releases by mail, confirms it, gets them, and ends it: without a session or a cookie. */
@DatelineTest
class SubscriptionTest {

    private static final String PATH = "/newsroom/subscriptions";
    private static final Pattern CONFIRM = Pattern.compile(PATH + "/[0-9a-f]{64}/confirmation");
    private static final Pattern LEAVE = Pattern.compile(PATH + "/([0-9a-f]{64})/end");

    @Autowired
    private MockMvc browser;

    @Autowired
    private Subscribers subscribers;

    @Autowired
    private Distributions distributions;

    @Autowired
    private DistributionDesk desk;

    @Autowired
    private Published published;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void nothingComesOfItBeforeItIsConfirmed() throws Exception {
        ask("nadia@example.org", "10.0.0.1")
                .andExpect(redirectedUrl(PATH + "?in=fr&asked=yes"))
                .andExpect(header().doesNotExist("Set-Cookie"));
        assertThat(subscribers.withAddress("nadia@example.org")).isEmpty();
        browser.perform(get(PATH + "?in=fr&asked=yes"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Consultez votre messagerie")))
                .andExpect(header().doesNotExist("Set-Cookie"));

        String link = linkTo("nadia@example.org");
        assertThat(jdbc.sql("select count(*) from subscription_request where token_digest like ?")
                        .param("%" + link.split("/")[3] + "%")
                        .query(Long.class)
                        .single())
                .as("the token itself is not kept")
                .isZero();
        browser.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().string(containsString("Confirmez votre abonnement")))
                .andExpect(content().string(containsString("Kenya")));
        assertThat(subscribers.withAddress("nadia@example.org"))
                .as("a link that a program followed confirms nothing")
                .isEmpty();

        browser.perform(post(link)).andExpect(redirectedUrl(link)).andExpect(header().doesNotExist("Set-Cookie"));
        browser.perform(get(link)).andExpect(content().string(containsString("Vous êtes abonné")));
        Subscriber subscriber = subscribers.withAddress("nadia@example.org").orElseThrow();
        assertThat(subscriber.standing()).isEqualTo(Subscriber.Standing.ACTIVE);
        assertThat(subscriber.interest().languages()).containsExactlyInAnyOrder(Language.FRENCH, Language.ENGLISH);
        assertThat(subscriber.interest().countries()).containsExactly("KE");
    }

    @Test
    void theAnswerIsTheSameWhetherTheAddressIsKnownOrNot() throws Exception {
        confirm("known@example.org", "10.0.0.2");

        String known = answer(ask("KNOWN@example.org", "10.0.0.2"));
        String unknown = answer(ask("unknown@example.org", "10.0.0.2"));

        assertThat(known).isEqualTo(unknown);
        assertThat(mailsTo("KNOWN@example.org")).isEqualTo(1);
        assertThat(mailsTo("unknown@example.org")).isEqualTo(1);
    }

    private static String answer(ResultActions asked) throws Exception {
        return asked.andReturn().getResponse().getStatus() + " "
                + asked.andReturn().getResponse().getRedirectedUrl();
    }

    @Test
    void anAddressIsWrittenToThreeTimesADayAndANetworkIsHeardTwentyTimesAnHour() throws Exception {
        for (int time = 0; time < 5; time++) {
            ask("pestered@example.org", "10.0.0.3").andExpect(redirectedUrl(PATH + "?in=fr&asked=yes"));
        }
        assertThat(mailsTo("pestered@example.org")).isEqualTo(3);

        for (int time = 0; time < 20; time++) {
            ask("many" + time + "@example.org", "10.0.0.4").andExpect(status().isFound());
        }
        ask("one-more@example.org", "10.0.0.4")
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("Réessayez dans une heure")))
                .andExpect(content().string(containsString("value=\"one-more@example.org\"")));
        assertThat(mailsTo("one-more@example.org")).isZero();
        ask("from-elsewhere@example.org", "10.0.0.5").andExpect(status().isFound());
    }

    @Test
    void whatCannotBeIsSaidAtItsFieldAndStaysTyped() throws Exception {
        browser.perform(post(PATH).param("address", "nobody at all").param("name", "A\r\nBcc: b@example.org"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("This is no e-mail address.")))
                .andExpect(content().string(containsString("Keep it to one line")))
                .andExpect(content().string(containsString("Choose one language at least.")))
                .andExpect(content().string(containsString("value=\"nobody at all\"")));
        browser.perform(post(PATH)
                        .param("address", "a@example.org\r\nBcc: b@example.org")
                        .param("languages", "en"))
                .andExpect(status().is(422));
    }

    @Test
    void aLinkThatIsOverIsLikeOneThatNeverWas() throws Exception {
        ask("late@example.org", "10.0.0.6");
        String link = linkTo("late@example.org");
        jdbc.sql("update subscription_request set asked_at = dateadd('day', -3, asked_at) where address = ?")
                .param("late@example.org")
                .update();

        browser.perform(get(link)).andExpect(status().isNotFound());
        browser.perform(post(link)).andExpect(status().isNotFound());
        browser.perform(get(PATH + "/" + "0".repeat(64) + "/confirmation")).andExpect(status().isNotFound());
        browser.perform(get(PATH + "/" + "0".repeat(64) + "/end")).andExpect(status().isNotFound());
        browser.perform(post(PATH + "/" + "0".repeat(64) + "/end")).andExpect(status().isNotFound());
        assertThat(subscribers.withAddress("late@example.org")).isEmpty();
    }

    @Test
    void oneClickEndsItAndConfirmingAgainDoesNotUndoThat() throws Exception {
        String confirmation = confirm("leaver@example.org", "10.0.0.7");
        Publication publication = published.english();
        distributions.due(publication.id(), publication.publishedAt());
        while (desk.writeNext()) {
            Thread.onSpinWait();
        }
        String mail = mailTo("leaver@example.org");
        assertThat(mail)
                .contains("List-Unsubscribe:<http://localhost:8080/newsroom/subscriptions/")
                .contains("List-Unsubscribe-Post:List-Unsubscribe=One-Click")
                .contains(publication.headline())
                .contains("http://localhost:8080/newsroom/" + publication.id());
        Matcher leave = LEAVE.matcher(mail);
        assertThat(leave.find()).isTrue();

        browser.perform(get(leave.group()))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
                .andExpect(content().string(containsString("<form")));
        assertThat(subscribers.withAddress("leaver@example.org").orElseThrow().isActive())
                .as("following the link ends nothing")
                .isTrue();
        browser.perform(post(leave.group()).param("List-Unsubscribe", "One-Click"))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(containsString("You are unsubscribed")))
                .andExpect(content().string(not(containsString("leaver@example.org"))));
        browser.perform(post(leave.group()).param("List-Unsubscribe", "One-Click"))
                .andExpect(status().isOk());
        browser.perform(post(confirmation)).andExpect(status().isFound());

        assertThat(subscribers.withAddress("leaver@example.org").orElseThrow().standing())
                .isEqualTo(Subscriber.Standing.UNSUBSCRIBED);
        confirm("leaver@example.org", "10.0.0.7");
        assertThat(subscribers.withAddress("leaver@example.org").orElseThrow().isActive())
                .as("asked for anew and confirmed")
                .isTrue();
    }

    @Test
    void aMailInArabicIsInArabicAndFromRightToLeft() throws Exception {
        browser.perform(post(PATH)
                .param("in", "ar")
                .param("address", "cairo@example.org")
                .param("languages", "ar")
                .with(request -> {
                    request.setRemoteAddr("10.0.0.8");
                    return request;
                }));
        browser.perform(post(linkTo("cairo@example.org")));
        Publication publication = published.arabic();
        distributions.due(publication.id(), publication.publishedAt());
        while (desk.writeNext()) {
            Thread.onSpinWait();
        }

        assertThat(mailTo("cairo@example.org"))
                .contains("dir=\"rtl\"", "lang=\"ar\"", "إلغاء الاشتراك", "بيان صحفي", "?in=ar")
                .doesNotContain("??");
    }

    @Test
    void thePageIsInEachLanguage() throws Exception {
        for (Language language : Language.values()) {
            browser.perform(get(PATH).param("in", language.tag()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("<html lang=\"" + language.tag())))
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(header().doesNotExist("Set-Cookie"));
        }
    }

    private String confirm(String address, String from) throws Exception {
        ask(address, from).andExpect(status().isFound());
        String link = linkTo(address);
        browser.perform(post(link)).andExpect(status().isFound());
        return link;
    }

    private ResultActions ask(String address, String from) throws Exception {
        return browser.perform(post(PATH)
                .param("in", "fr")
                .param("address", address)
                .param("languages", "fr", "en")
                .param(
                        "countries",
                        address.startsWith("nadia") ? List.of("KE", "XX").toArray(new String[0]) : new String[0])
                .param("enclosure", "PDF")
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                }));
    }

    private long mailsTo(String address) {
        return jdbc.sql("select count(*) from outbox_mail where recipient_address = ?")
                .param(address)
                .query(Long.class)
                .single();
    }

    private String linkTo(String address) {
        Matcher link = CONFIRM.matcher(mailTo(address));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String mailTo(String address) {
        return Optional.ofNullable(jdbc.sql(
                                "select headers || '\n' || subject || '\n' || plain_text || '\n' || coalesce(html, '')"
                                        + " from outbox_mail where lower(recipient_address) = ? order by number desc limit 1")
                        .param(address.toLowerCase(Locale.ROOT))
                        .query(String.class)
                        .single())
                .orElseThrow();
    }
}
