package org.dateline.core.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dateline.core.Repositories;
import org.dateline.core.TestDatabase;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JdbcSubscriptionRequestsTest {

    private static final Instant NOW = SampleMedia.NOW;

    @Parameter
    private TestDatabase database;

    private Repositories repositories;
    private SubscriptionRequests requests;

    @BeforeEach
    void migrate() {
        repositories = new Repositories(database);
        requests = repositories.get(SubscriptionRequests.class);
    }

    @Test
    void keepsARequestAndOfItsTokenTheDigest() {
        SubscriptionToken token = SubscriptionToken.random();
        SubscriptionRequest request = request("Amina@example.org", NOW);
        requests.ask(request, token, "10.0.0.1");

        assertThat(requests.locked(token)).contains(request);
        assertThat(requests.locked(SubscriptionToken.random())).isEmpty();
        assertThat(repositories
                        .jdbc()
                        .sql("select token_digest from subscription_request")
                        .query(String.class)
                        .single())
                .isEqualTo(token.digest())
                .isNotEqualTo(token.value());

        requests.confirm(token, NOW.plusSeconds(60));
        assertThat(requests.locked(token).orElseThrow().confirmed()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void countsByAddressWhateverItsCapitalsAndByNetworkAddress() {
        requests.ask(request("amina@example.org", NOW), SubscriptionToken.random(), "10.0.0.1");
        requests.ask(request("AMINA@example.org", NOW.plusSeconds(10)), SubscriptionToken.random(), "10.0.0.2");

        assertThat(requests.countFor("Amina@Example.org", NOW.minusSeconds(1))).isEqualTo(2);
        assertThat(requests.countFor("Amina@Example.org", NOW.plusSeconds(5))).isEqualTo(1);
        assertThat(requests.countFrom("10.0.0.1", NOW.minusSeconds(1))).isEqualTo(1);
        assertThat(requests.countFrom("10.0.0.3", NOW.minusSeconds(1))).isZero();
    }

    @Test
    void forgetsWhatIsOver() {
        SubscriptionToken token = SubscriptionToken.random();
        requests.ask(request("amina@example.org", NOW), token, "10.0.0.1");

        assertThat(requests.forgetBefore(NOW.plus(Duration.ofHours(47)))).isZero();
        assertThat(requests.forgetBefore(NOW.plus(SubscriptionRequest.LASTS))).isEqualTo(1);
        assertThat(requests.locked(token)).isEmpty();
    }

    private static SubscriptionRequest request(String address, Instant at) {
        return new SubscriptionRequest(
                new MailAddress("Amina Rahimi", address),
                "Daily News",
                new Interest(Set.of(Language.ENGLISH, Language.ARABIC), List.of("CN"), List.of("Health", "Borders")),
                Enclosure.PDF,
                Language.ARABIC,
                at,
                null);
    }
}
