package org.dateline.core.distribution;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Subject;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the media who gets releases by mail, because they asked for it and confirmed it, or because the press office
 * has them on a mailing list. There is one subscriber for each address.
 *
 * @param to name and address; the name may be empty
 * @param outlet the newspaper, station or agency; may be empty
 * @param interest what they chose; {@link Interest#NONE} if they get what their mailing lists get
 * @param enclosure what comes with the words; null if it is as the mailing list has it
 * @param since from when they stand so
 */
public record Subscriber(
        SubscriberId id,
        MailAddress to,
        String outlet,
        Interest interest,
        @Nullable Enclosure enclosure,
        Standing standing,
        Instant since) {

    /** The longest name, and the longest name of an outlet, in characters. */
    public static final int LONGEST_NAME = 200;

    /** Whether mails go to them. */
    public enum Standing {
        ACTIVE,
        /** They want no more; nobody but they themselves can change that. */
        UNSUBSCRIBED,
        /** A mail server said that it will never deliver to the address. */
        BOUNCED
    }

    public Subscriber {
        if (!isName(outlet) || !isName(to.name())) {
            throw new IllegalArgumentException("names of subscribers and outlets are one line");
        }
    }

    /** Whether something can be the name of a subscriber, an outlet or a list: one line, not too long; it may be empty. */
    public static boolean isName(String typed) {
        return typed.length() <= LONGEST_NAME
                && typed.chars().noneMatch(each -> Character.isISOControl(each) || each == 0x2028 || each == 0x2029);
    }

    /** By what one address is told from another: whatever its capitals (few servers tell them apart, and no person). */
    public static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    public String key() {
        return key(to.address());
    }

    public boolean isActive() {
        return standing == Standing.ACTIVE;
    }

    public Subscriber standing(Standing now, Instant at) {
        return new Subscriber(id, to, outlet, interest, enclosure, now, at);
    }

    /**
     * What goes to them of a publication; empty if nothing does.
     *
     * @param lists those on which they are
     */
    public Optional<Enclosure> wants(Publication publication, Collection<MailingList> lists) {
        return wants(publication.language(), publication.subject(), lists);
    }

    /** The same of a text that is not public yet. */
    public Optional<Enclosure> wants(Language language, @Nullable Subject subject, Collection<MailingList> lists) {
        Optional<Enclosure> own = interest.wants(language, subject) ? Optional.of(Enclosure.LINK) : Optional.empty();
        Optional<Enclosure> wanted = lists.stream()
                .filter(list -> list.interest().wants(language, subject))
                .map(MailingList::enclosure)
                .reduce(Enclosure::or)
                .or(() -> own);
        return isActive() ? wanted.map(byDefault -> enclosure == null ? byDefault : enclosure) : Optional.empty();
    }
}
