package org.dateline.core.distribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The press office's mailing lists. */
public interface MailingLists {

    void save(MailingList list);

    Optional<MailingList> find(MailingListId id);

    /** All of them, by name. */
    List<MailingList> all();

    /** How many are on each; a list with nobody is missing. */
    Map<MailingListId, Long> sizes();

    /** Ends a list; those on it stay subscribers. */
    void remove(MailingListId id);
}
