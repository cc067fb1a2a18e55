package org.dateline.workflow.distribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.distribution.Distributions;
import org.dateline.core.distribution.MediaWording;
import org.dateline.core.distribution.Subscriber;
import org.dateline.core.distribution.Subscriber.Standing;
import org.dateline.core.distribution.SubscriberId;
import org.dateline.core.distribution.Subscribers;
import org.dateline.core.distribution.SubscriptionRequest;
import org.dateline.core.distribution.SubscriptionRequests;
import org.dateline.core.distribution.SubscriptionToken;
import org.dateline.core.outbox.Letter;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.outbox.Outbox;
import org.dateline.core.outbox.OutboxMail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the media subscribe and unsubscribe by themselves. Nothing here says whether an address is known: whoever asks gets
 * the same answer, and the mail says the rest to whoever reads it.
 */
@Service
@Transactional
public class SubscriptionDesk {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_FOR_AN_ADDRESS = 3;
    private static final int MOST_FROM_ONE_PLACE = 20;

    private final SubscriptionRequests requests;
    private final Subscribers subscribers;
    private final Distributions distributions;
    private final MediaWording wording;
    private final Outbox outbox;
    private final Clock clock;

    SubscriptionDesk(
            SubscriptionRequests requests,
            Subscribers subscribers,
            Distributions distributions,
            MediaWording wording,
            Outbox outbox,
            Clock clock) {
        this.requests = requests;
        this.subscribers = subscribers;
        this.distributions = distributions;
        this.wording = wording;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /**
     * Keeps a request, and writes the mail that asks to confirm it. After three of a day nothing more is written to an
     * address, and nobody is told.
     *
     * @param from the network address that it came from
     * @return false if so many came from there within the hour that no more is taken
     */
    public boolean ask(SubscriptionRequest request, String from) {
        Instant now = clock.instant();
        if (requests.countFrom(from, now.minus(HOUR)) >= MOST_FROM_ONE_PLACE) {
            return false;
        }
        boolean tooMany = requests.countFor(request.to().address(), now.minus(DAY)) >= MOST_FOR_AN_ADDRESS;
        SubscriptionToken token = SubscriptionToken.random();
        // Counted in any case: this address or that, the same is done up to here.
        requests.ask(request, token, from);
        if (!tooMany) {
            Letter letter = wording.confirmation(request, token);
            outbox.add(OutboxMail.plain(
                    OutboxMail.Kind.SUBSCRIPTION, null, request.to(), letter.subject(), letter.text(), now));
        }
        return true;
    }

    /**
     * The request that a link confirms.
     *
     * @throws UnknownSubscriptionException if the link leads nowhere
     */
    public SubscriptionRequest request(String token) {
        return lasting(token);
    }

    /**
     * Begins, or changes, the subscription that was asked for. A second time it does nothing.
     *
     * @throws UnknownSubscriptionException if the link leads nowhere
     */
    public SubscriptionRequest confirm(String token) {
        SubscriptionRequest request = lasting(token);
        if (request.confirmed() == null) {
            Instant now = clock.instant();
            requests.confirm(new SubscriptionToken(token), now);
            subscribers.save(subscriber(request, now));
        }
        return request;
    }

    private SubscriptionRequest lasting(String token) {
        Instant now = clock.instant();
        return SubscriptionToken.read(token)
                .flatMap(requests::locked)
                .filter(request -> now.isBefore(request.until()))
                .orElseThrow(UnknownSubscriptionException::new);
    }

    private Subscriber subscriber(SubscriptionRequest request, Instant now) {
        Optional<Subscriber> known = subscribers.withAddress(request.to().address());
        String name = request.to().name();
        String outlet = request.outlet();
        return new Subscriber(
                known.map(Subscriber::id).orElseGet(SubscriberId::random),
                new MailAddress(
                        name.isEmpty() ? known.map(each -> each.to().name()).orElse("") : name,
                        request.to().address()),
                outlet.isEmpty() ? known.map(Subscriber::outlet).orElse("") : outlet,
                request.interest(),
                request.enclosure(),
                Standing.ACTIVE,
                now);
    }

    /**
     * Whose subscription a link ends.
     *
     * @throws UnknownSubscriptionException if the link leads nowhere
     */
    @Transactional(readOnly = true)
    public Subscriber leaving(String token) {
        return SubscriptionToken.read(token)
                .flatMap(distributions::ofLeaving)
                .flatMap(subscribers::find)
                .orElseThrow(UnknownSubscriptionException::new);
    }

    /**
     * Ends a subscription, whoever began it. A second time it does nothing.
     *
     * @throws UnknownSubscriptionException if the link leads nowhere
     */
    public void leave(String token) {
        Subscriber leaving = leaving(token);
        if (leaving.standing() != Standing.UNSUBSCRIBED) {
            subscribers.putOn(leaving.id(), List.of());
            subscribers.save(leaving.standing(Standing.UNSUBSCRIBED, clock.instant()));
        }
    }

    void forgetWhatIsOver() {
        requests.forgetBefore(clock.instant());
    }
}
