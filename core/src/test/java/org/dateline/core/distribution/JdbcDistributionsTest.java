package org.dateline.core.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.Repositories;
import org.dateline.core.TestDatabase;
import org.dateline.core.outbox.MailId;
import org.dateline.core.outbox.Outbox;
import org.dateline.core.outbox.OutboxMail;
import org.dateline.core.outbox.Trouble;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;

@ParameterizedClass
@EnumSource
class JdbcDistributionsTest {

    @Parameter
    private TestDatabase database;

    private Repositories repositories;
    private Distributions distributions;
    private Subscribers subscribers;
    private MailingLists lists;
    private PublicationId original;
    private PublicationId correction;

    @BeforeEach
    void publish() {
        repositories = new Repositories(database);
        distributions = repositories.get(Distributions.class);
        subscribers = repositories.get(Subscribers.class);
        lists = repositories.get(MailingLists.class);
        original = SampleMedia.published(repositories.releases(), repositories.publications())
                .id();
        correction = SampleMedia.published(repositories.releases(), repositories.publications())
                .id();
    }

    @Test
    void thereIsNoneOfWhatIsNotPublished() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> distributions.due(PublicationId.random(), SampleMedia.NOW));
    }

    @Test
    void isDueOnceHoweverOftenItIsSaid() {
        distributions.due(original, SampleMedia.NOW);
        distributions.due(original, SampleMedia.NOW);

        assertThat(distributions.of(original)).singleElement().satisfies(due -> {
            assertThat(due.kind()).isEqualTo(Distribution.Kind.PUBLICATION);
            assertThat(due.isWritten()).isFalse();
        });
        assertThat(distributions.claim(SampleMedia.NOW))
                .isEqualTo(Optional.of(distributions.of(original).get(0)));
    }

    @Test
    void looksAtEverybodyInOrderAndGoesOnWhereItWas() {
        for (int number = 0; number < 5; number++) {
            subscribers.save(SampleMedia.subscriber(number, SampleMedia.english()));
        }
        distributions.due(original, SampleMedia.NOW);
        Distribution due = distributions.claim(SampleMedia.NOW).orElseThrow();

        List<Distributions.Candidate> first = distributions.next(due, 3);
        distributions.reached(due, first.get(2));
        List<Distributions.Candidate> second = distributions.next(due, 3);
        distributions.reached(due, second.get(1));

        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2);
        assertThat(distributions.next(due, 3)).isEmpty();
        distributions.written(due, SampleMedia.NOW);
        assertThat(distributions.claim(SampleMedia.NOW)).isEmpty();
    }

    @Test
    void oneThatCannotBeWrittenHoldsUpNoOther() {
        distributions.due(original, SampleMedia.NOW);
        distributions.due(correction, SampleMedia.NOW);
        Distribution first = distributions.claim(SampleMedia.NOW).orElseThrow();

        distributions.postpone(first.id(), SampleMedia.NOW.plusSeconds(60));

        assertThat(distributions.claim(SampleMedia.NOW))
                .isEqualTo(Optional.of(distributions.of(correction).get(0)));
        assertThat(distributions.claim(SampleMedia.NOW.plusSeconds(60))).contains(first);
    }

    @Test
    void neverGivesASubscriberTheSameTwice() {
        Subscriber somebody = SampleMedia.subscriber(1, SampleMedia.english());
        subscribers.save(somebody);
        distributions.due(original, SampleMedia.NOW);
        Distribution due = distributions.claim(SampleMedia.NOW).orElseThrow();
        SubscriptionToken leaving = dispatch(due, somebody);

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> dispatch(due, somebody));
        assertThat(distributions.ofLeaving(leaving)).contains(somebody.id());
        assertThat(distributions.ofLeaving(SubscriptionToken.random())).isEmpty();
        assertThat(distributions.page(due.id(), 0, 10))
                .singleElement()
                .extracting(Recipient::address)
                .isEqualTo("somebody1@example.org");
    }

    @Test
    void aCorrectionWaitsForTheOriginalAndGoesToThoseWhoGotIt() {
        Subscriber got = SampleMedia.subscriber(1, SampleMedia.english());
        Subscriber left = SampleMedia.subscriber(2, SampleMedia.english());
        Subscriber refused = SampleMedia.subscriber(3, SampleMedia.english());
        Subscriber later = SampleMedia.subscriber(4, SampleMedia.english());
        List.of(got, left, refused).forEach(subscribers::save);
        distributions.due(original, SampleMedia.NOW);
        Distribution first = distributions.claim(SampleMedia.NOW).orElseThrow();
        distributions.dueToThoseWhoGot(
                original, correction, Distribution.Kind.CORRECTION, "For A read B.", SampleMedia.NOW);
        dispatch(first, got);
        dispatch(first, left);
        dispatch(first, refused);
        giveUp("somebody3@example.org");
        assertThat(distributions.claim(SampleMedia.NOW)).contains(first);
        distributions.written(first, SampleMedia.NOW);
        subscribers.save(left.standing(Subscriber.Standing.UNSUBSCRIBED, SampleMedia.NOW));
        subscribers.save(later);

        Distribution second = distributions.claim(SampleMedia.NOW).orElseThrow();

        assertThat(second.note()).isEqualTo("For A read B.");
        assertThat(distributions.next(second, 10)).singleElement().satisfies(candidate -> {
            assertThat(candidate.subscriber()).isEqualTo(got);
            assertThat(candidate.before()).contains(Enclosure.PDF);
        });
        assertThat(distributions.recipients(first.id())).containsExactlyInAnyOrder(got.id(), left.id());
        assertThat(distributions.progress(first.id())).isEqualTo(new Progress(0, 2, 0, 1));
    }

    @Test
    void marksWhoseServerWillNeverDeliverUntilTheAddressIsMended() {
        Subscriber refused = SampleMedia.subscriber(3, SampleMedia.english());
        subscribers.save(refused);
        distributions.due(original, SampleMedia.NOW);
        dispatch(distributions.claim(SampleMedia.NOW).orElseThrow(), refused);
        assertThat(subscribers.markBounced(SampleMedia.NOW)).isZero();
        giveUp("somebody3@example.org");

        assertThat(subscribers.markBounced(SampleMedia.NOW)).isEqualTo(1);
        assertThat(subscribers.find(refused.id()).orElseThrow().standing()).isEqualTo(Subscriber.Standing.BOUNCED);

        subscribers.save(refused.standing(Subscriber.Standing.ACTIVE, SampleMedia.NOW.plusSeconds(60)));
        assertThat(subscribers.markBounced(SampleMedia.NOW)).isZero();
    }

    @Test
    void knowsTheListsOfThoseWhoComeNext() {
        Subscriber somebody = SampleMedia.subscriber(1, Interest.NONE);
        subscribers.save(somebody);
        MailingList list =
                new MailingList(MailingListId.random(), "Geneva press", SampleMedia.english(), Enclosure.PDF);
        lists.save(list);
        subscribers.putOn(somebody.id(), Set.of(list.id()));
        distributions.due(original, SampleMedia.NOW);

        assertThat(distributions.next(distributions.claim(SampleMedia.NOW).orElseThrow(), 10))
                .singleElement()
                .extracting(Distributions.Candidate::lists)
                .isEqualTo(List.of(list));
        assertThat(lists.sizes()).containsEntry(list.id(), 1L);
        lists.remove(list.id());
        assertThat(lists.all()).isEmpty();
        assertThat(subscribers.listsOf(somebody.id())).isEmpty();
    }

    @Test
    void findsSubscribersByWordsAndPagesByAddress() {
        for (int number = 0; number < 5; number++) {
            subscribers.save(SampleMedia.subscriber(
                    number,
                    new Interest(Set.of(Language.ENGLISH, Language.FRENCH), List.of("CN", "KE"), List.of("Health"))));
        }
        List<Subscriber> first = subscribers.page("DAILY", null, "", 3);

        assertThat(first)
                .extracting(each -> each.to().address())
                .containsExactly("somebody0@example.org", "somebody1@example.org", "somebody2@example.org");
        assertThat(subscribers.page("", null, first.get(2).to().address(), 3)).hasSize(2);
        assertThat(subscribers.page("_omebody", null, "", 3)).isEmpty();
        assertThat(subscribers.page("", MailingListId.random(), "", 3)).isEmpty();
        assertThat(subscribers
                        .withAddress("SomeBody3@Example.org")
                        .orElseThrow()
                        .interest())
                .isEqualTo(first.get(0).interest());
    }

    @Test
    void forgetsWhoSomebodyWasAndKeepsThatAMailWent() {
        Subscriber somebody = SampleMedia.subscriber(1, SampleMedia.english());
        subscribers.save(somebody);
        distributions.due(original, SampleMedia.NOW);
        Distribution due = distributions.claim(SampleMedia.NOW).orElseThrow();
        dispatch(due, somebody);

        subscribers.forget(somebody.id(), SampleMedia.NOW);

        assertThat(subscribers.find(somebody.id())).isEmpty();
        assertThat(subscribers.withAddress("somebody1@example.org")).isEmpty();
        assertThat(subscribers.page("", null, "", 10)).isEmpty();
        assertThat(distributions.next(due, 10)).isEmpty();
        assertThat(distributions.recipients(due.id())).containsExactly(somebody.id());
    }

    private SubscriptionToken dispatch(Distribution due, Subscriber to) {
        OutboxMail mail =
                OutboxMail.plain(OutboxMail.Kind.DISTRIBUTION, null, to.to(), "Subject", "Words", SampleMedia.NOW);
        repositories.get(Outbox.class).add(mail);
        SubscriptionToken leaving = SubscriptionToken.random();
        distributions.dispatched(
                due, new Distributions.Dispatch(to.id(), mail.id(), Enclosure.PDF, leaving, SampleMedia.NOW));
        return leaving;
    }

    private void giveUp(String address) {
        String mail = repositories
                .jdbc()
                .sql("select id from outbox_mail where recipient_address = ?")
                .param(address)
                .query(String.class)
                .single();
        repositories.get(Outbox.class).givenUp(new MailId(mail), Trouble.ADDRESS_REFUSED, 1);
    }
}
