package org.dateline.core.distribution;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody of the media who gets releases, or got them. */
public interface Subscribers {

    /** Takes somebody in, or changes what is known of them. No other may have the address. */
    void save(Subscriber subscriber);

    Optional<Subscriber> find(SubscriberId id);

    Optional<Subscriber> withAddress(String address);

    /**
     * Some of them, by address.
     *
     * @param words in name, address or outlet; empty for everybody
     * @param list only those on it; null for all
     * @param after the address after which the page begins; empty for the first
     */
    List<Subscriber> page(String words, @Nullable MailingListId list, String after, int most);

    /** The lists on which somebody is. */
    Set<MailingListId> listsOf(SubscriberId id);

    /** Puts somebody on exactly these lists. */
    void putOn(SubscriberId id, Collection<MailingListId> lists);

    /** Forgets who somebody was: name, address, outlet, choices and lists. That a mail was sent stays on record. */
    void forget(SubscriberId id, Instant at);

    /** Marks those to whom a mail server will never deliver. */
    int markBounced(Instant at);
}
