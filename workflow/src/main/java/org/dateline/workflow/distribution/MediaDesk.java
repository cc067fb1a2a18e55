package org.dateline.workflow.distribution;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.core.distribution.Enclosure;
import org.dateline.core.distribution.Interest;
import org.dateline.core.distribution.MailingList;
import org.dateline.core.distribution.MailingListId;
import org.dateline.core.distribution.MailingLists;
import org.dateline.core.distribution.Subscriber;
import org.dateline.core.distribution.Subscriber.Standing;
import org.dateline.core.distribution.SubscriberId;
import org.dateline.core.distribution.Subscribers;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the press office keeps its media: subscribers and mailing lists. */
@Service
@Transactional
public class MediaDesk {

    private static final int EXPORTED_AT_ONCE = 500;

    private final Subscribers subscribers;
    private final MailingLists lists;
    private final Staff staff;
    private final Clock clock;

    MediaDesk(Subscribers subscribers, MailingLists lists, Staff staff, Clock clock) {
        this.subscribers = subscribers;
        this.lists = lists;
        this.staff = staff;
        this.clock = clock;
    }

    /** What the desk says of a subscriber; {@code id} is null of one who is new. */
    public record Entry(
            @Nullable SubscriberId id,
            MailAddress to,
            String outlet,
            Interest interest,
            @Nullable Enclosure enclosure,
            Set<MailingListId> lists) {

        public Entry {
            lists = Set.copyOf(lists);
        }
    }

    /** A subscriber and the lists on which they are. */
    public record Known(Subscriber subscriber, Set<MailingListId> lists) {

        public Known {
            lists = Set.copyOf(lists);
        }
    }

    /** Why a line of a list that is brought in cannot be taken. */
    public enum Hindrance {
        /** The address has unsubscribed: only whoever reads its mails can change that. */
        UNSUBSCRIBED,
        /** The address stands in an earlier line. */
        TWICE
    }

    /** Some of the subscribers, by address, with the words in name, address or outlet. */
    @Transactional(readOnly = true)
    public List<Subscriber> page(String words, @Nullable MailingListId list, String after, int most, StaffId by) {
        entitled(by);
        return subscribers.page(words, list, after, most);
    }

    /** @throws UnknownSubscriberException if there is none */
    @Transactional(readOnly = true)
    public Known find(SubscriberId id, StaffId by) {
        entitled(by);
        return known(subscribers.find(id).orElseThrow(() -> new UnknownSubscriberException(id)));
    }

    private Known known(Subscriber subscriber) {
        return new Known(subscriber, subscribers.listsOf(subscriber.id()));
    }

    /**
     * Takes somebody in, or changes what is known of them. Who has unsubscribed stays so; an address that bounced and is
     * mended gets mails again.
     *
     * @throws AddressTakenException if somebody else has the address, on no list or unsubscribed as well
     */
    public SubscriberId save(Entry entry, StaffId by) {
        entitled(by);
        Optional<Subscriber> holder = subscribers.withAddress(entry.to().address());
        SubscriberId asked = entry.id();
        if (holder.isPresent() && !holder.get().id().equals(asked)) {
            throw new AddressTakenException(holder.get().id());
        }
        Optional<Subscriber> before = asked == null ? Optional.empty() : subscribers.find(asked);
        if (asked != null && before.isEmpty()) {
            throw new UnknownSubscriberException(asked);
        }
        return take(entry, before);
    }

    private SubscriberId take(Entry entry, Optional<Subscriber> before) {
        Instant now = clock.instant();
        boolean gone = before.map(each -> each.standing() == Standing.UNSUBSCRIBED
                        && each.key().equals(Subscriber.key(entry.to().address())))
                .orElse(false);
        SubscriberId id = before.map(Subscriber::id).orElseGet(SubscriberId::random);
        Subscriber taken = new Subscriber(
                id,
                entry.to(),
                entry.outlet(),
                entry.interest(),
                entry.enclosure(),
                gone ? Standing.UNSUBSCRIBED : Standing.ACTIVE,
                before.filter(each -> gone || each.isActive())
                        .map(Subscriber::since)
                        .orElse(now));
        subscribers.save(taken);
        subscribers.putOn(id, gone ? Set.of() : entry.lists());
        return id;
    }

    /** Forgets somebody; what they got stays on record without them. */
    public void remove(SubscriberId id, StaffId by) {
        entitled(by);
        subscribers.find(id).orElseThrow(() -> new UnknownSubscriberException(id));
        subscribers.forget(id, clock.instant());
    }

    /** Everybody, with their lists. */
    @Transactional(readOnly = true)
    public List<Known> everybody(StaffId by) {
        entitled(by);
        List<Known> all = new ArrayList<>();
        List<Subscriber> some = subscribers.page("", null, "", EXPORTED_AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(each -> all.add(known(each)));
            some = subscribers.page("", null, some.get(some.size() - 1).to().address(), EXPORTED_AT_ONCE);
        }
        return all;
    }

    /**
     * Takes in a whole list, or, if any line of it cannot be taken, nothing. Whoever has an address already is changed, and
     * put on further lists; what a line leaves empty stays as it is.
     *
     * @param entries by the number of their line
     * @return what hinders, by line; empty if all were taken
     */
    public Map<Integer, Hindrance> takeAll(Map<Integer, Entry> entries, StaffId by) {
        entitled(by);
        Map<Integer, Hindrance> hindrances = new TreeMap<>();
        Map<Integer, Optional<Subscriber>> known = new HashMap<>();
        Set<String> seen = new HashSet<>();
        new TreeMap<>(entries).forEach((line, entry) -> {
            Optional<Subscriber> holder = subscribers.withAddress(entry.to().address());
            known.put(line, holder);
            if (!seen.add(Subscriber.key(entry.to().address()))) {
                hindrances.put(line, Hindrance.TWICE);
            } else if (holder.filter(each -> each.standing() == Standing.UNSUBSCRIBED)
                    .isPresent()) {
                hindrances.put(line, Hindrance.UNSUBSCRIBED);
            }
        });
        if (hindrances.isEmpty()) {
            entries.forEach((line, entry) -> {
                Optional<Subscriber> holder = known.getOrDefault(line, Optional.empty());
                take(holder.map(before -> filled(entry, before)).orElse(entry), holder);
            });
        }
        return hindrances;
    }

    private Entry filled(Entry entry, Subscriber before) {
        Set<MailingListId> lists = new HashSet<>(entry.lists());
        lists.addAll(subscribers.listsOf(before.id()));
        return new Entry(
                before.id(),
                entry.to().name().isEmpty()
                        ? new MailAddress(before.to().name(), entry.to().address())
                        : entry.to(),
                entry.outlet().isEmpty() ? before.outlet() : entry.outlet(),
                entry.interest().isNone() ? before.interest() : entry.interest(),
                entry.enclosure() == null ? before.enclosure() : entry.enclosure(),
                lists);
    }

    @Transactional(readOnly = true)
    public List<MailingList> lists(StaffId by) {
        entitled(by);
        return lists.all();
    }

    @Transactional(readOnly = true)
    public Map<MailingListId, Long> sizes(StaffId by) {
        entitled(by);
        return lists.sizes();
    }

    /** @throws UnknownSubscriberException if there is none */
    @Transactional(readOnly = true)
    public MailingList list(MailingListId id, StaffId by) {
        entitled(by);
        return lists.find(id).orElseThrow(() -> new UnknownSubscriberException(id));
    }

    public void save(MailingList list, StaffId by) {
        entitled(by);
        lists.save(list);
    }

    /** Ends a list; those on it stay subscribers. */
    public void remove(MailingListId id, StaffId by) {
        entitled(by);
        lists.remove(id);
    }

    /** Whether somebody may see and keep the media at all. */
    @Transactional(readOnly = true)
    public boolean mayKeep(StaffId who) {
        return staff.find(who)
                .filter(member -> member.may(Role.PRESS_OFFICER) || member.may(Role.ADMINISTRATOR))
                .isPresent();
    }

    private void entitled(StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER, Role.ADMINISTRATOR);
    }
}
