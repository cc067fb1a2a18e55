package org.dateline.core.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.publication.Publication;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;

class InterestTest {

    private static final Publication PUBLICATION = SampleMedia.publication(ReleaseId.random(), "PR/2023/014", 1);

    @Test
    void isInLanguageCountryAndTopicAtOnce() {
        assertThat(interest("CN", "border  GOVERNANCE").wants(PUBLICATION)).isTrue();
        assertThat(interest("CN", "Health").wants(PUBLICATION)).isFalse();
        assertThat(interest("KE", "Border governance").wants(PUBLICATION)).isFalse();
        assertThat(SampleMedia.english().wants(PUBLICATION)).isTrue();
        assertThat(Interest.inAll(Set.of(Language.FRENCH)).wants(PUBLICATION)).isFalse();
        assertThat(Interest.NONE.wants(PUBLICATION)).isFalse();
    }

    @Test
    void namesRealCountriesAndFewTopics() {
        assertThatIllegalArgumentException().isThrownBy(() -> interest("XX", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> interest("CN", "x".repeat(201)));
    }

    @Test
    void givesTheFullerOfWhatListsSendUnlessTheSubscriberChose() {
        MailingList links = list("Links", Enclosure.LINK);
        MailingList pdfs = list("PDFs", Enclosure.PDF);
        Subscriber somebody = SampleMedia.subscriber(1, Interest.NONE);

        assertThat(somebody.wants(PUBLICATION, List.of())).isEmpty();
        assertThat(somebody.wants(PUBLICATION, List.of(links))).contains(Enclosure.LINK);
        assertThat(somebody.wants(PUBLICATION, List.of(links, pdfs))).contains(Enclosure.PDF);
        assertThat(SampleMedia.subscriber(1, SampleMedia.english()).wants(PUBLICATION, List.of()))
                .contains(Enclosure.LINK);
        assertThat(chose(somebody, Enclosure.LINK).wants(PUBLICATION, List.of(pdfs)))
                .contains(Enclosure.LINK);
        assertThat(somebody.standing(Subscriber.Standing.UNSUBSCRIBED, SampleMedia.NOW)
                        .wants(PUBLICATION, List.of(pdfs)))
                .isEmpty();
    }

    @Test
    void keepsLineBreaksOutOfEveryField() {
        for (String broken : List.of("a\r\nBcc: b@example.org", "a\nb", "a\u2028b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress(broken, "a@example.org"));
            assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress("", broken + "@example.org"));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> list("a\r\nb", Enclosure.LINK));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subscriber(
                        SubscriberId.random(),
                        new MailAddress("", "a@example.org"),
                        "a\r\nb",
                        Interest.NONE,
                        null,
                        Subscriber.Standing.ACTIVE,
                        SampleMedia.NOW));
    }

    private static Interest interest(String country, String topic) {
        return new Interest(Set.of(Language.ENGLISH), List.of(country), List.of(topic));
    }

    private static MailingList list(String name, Enclosure enclosure) {
        return new MailingList(MailingListId.random(), name, SampleMedia.english(), enclosure);
    }

    private static Subscriber chose(Subscriber somebody, Enclosure enclosure) {
        return new Subscriber(
                somebody.id(),
                somebody.to(),
                somebody.outlet(),
                somebody.interest(),
                enclosure,
                somebody.standing(),
                somebody.since());
    }
}
