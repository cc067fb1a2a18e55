package org.dateline.core.distribution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.outbox.MailId;
import org.dateline.core.publication.PublicationId;
import org.jspecify.annotations.Nullable;

/** What goes to the media, to whom it went, and how far it is. */
public interface Distributions {

    /**
     * Says that a publication is to go to whoever wants it, in the transaction that publishes it. Said twice it is said
     * once.
     */
    void due(PublicationId publication, Instant at);

    /**
     * Says that a correction, or word of a withdrawal, is to go to exactly those who got a publication, less those who have
     * unsubscribed since. It waits until all mails of that publication are written. Said twice it is said once.
     *
     * @param publication the correction; of a withdrawal, what is withdrawn
     * @param original whose recipients get it
     * @param note public words that stand before the text; may be empty
     */
    void dueToThoseWhoGot(
            PublicationId original, PublicationId publication, Distribution.Kind kind, String note, Instant at);

    /** The distribution that is due first and that nobody else holds, held until the transaction ends. */
    Optional<Distribution> claim(Instant now);

    /** It could not be written, and is not tried before then. */
    void postpone(DistributionId id, Instant until);

    /** Those who come next in a distribution, some: none are left when it is empty. */
    List<Candidate> next(Distribution distribution, int most);

    /**
     * Those who may get a release, some.
     *
     * @param got whose recipients they are; null for everybody
     * @param after the number of the one behind whom they are
     */
    List<Candidate> candidates(@Nullable PublicationId got, long after, int most);

    /** Keeps that a subscriber has a mail of it: never two. */
    void dispatched(Distribution distribution, Dispatch dispatch);

    /** All up to that candidate are done. */
    void reached(Distribution distribution, Candidate last);

    /** All mails are written. */
    void written(Distribution distribution, Instant at);

    /** Who got a mail whose link ends the subscription. */
    Optional<SubscriberId> ofLeaving(SubscriptionToken token);

    /** The distributions of a publication, the first first. */
    List<Distribution> of(PublicationId publication);

    /** The distributions of all that was published of a release, the first first. */
    List<Distribution> ofRelease(String release);

    Progress progress(DistributionId id);

    /** Those who have a mail of a distribution, some: from the one after that number on. */
    List<Recipient> page(DistributionId id, long after, int most);

    /** Exactly whom a distribution went to, or is on its way to: in no order. */
    List<SubscriberId> recipients(DistributionId id);

    /**
     * Somebody who may get it.
     *
     * @param number in the order in which they are looked at
     * @param lists those on which they are
     * @param before what came with the publication that they got, if it goes to those who got one
     */
    record Candidate(long number, Subscriber subscriber, List<MailingList> lists, Optional<Enclosure> before) {

        public Candidate {
            lists = List.copyOf(lists);
        }
    }

    /**
     * One subscriber's mail.
     *
     * @param leaving the token in its link by which the subscription is ended
     */
    record Dispatch(SubscriberId subscriber, MailId mail, Enclosure enclosure, SubscriptionToken leaving, Instant at) {}
}
