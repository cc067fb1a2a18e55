package org.dateline.web.desk.media;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import org.dateline.core.distribution.Enclosure;
import org.dateline.core.distribution.Interest;
import org.dateline.core.distribution.MailingList;
import org.dateline.core.distribution.MailingListId;
import org.dateline.core.distribution.Subscriber;
import org.dateline.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** A mailing list, as it is typed. What a browser leaves out is empty. */
record ListForm(String name, List<String> languages, List<String> countries, String topics, String enclosure) {

    static final ListForm EMPTY = new ListForm(null, null, null, null, null);

    ListForm(
            @Nullable String name,
            @Nullable List<String> languages,
            @Nullable List<String> countries,
            @Nullable String topics,
            @Nullable String enclosure) {
        this.name = requireNonNullElse(name, "").strip();
        this.languages = List.copyOf(requireNonNullElse(languages, List.of()));
        this.countries = List.copyOf(requireNonNullElse(countries, List.of()));
        this.topics = requireNonNullElse(topics, "");
        this.enclosure = requireNonNullElse(enclosure, "");
    }

    static ListForm of(MailingList list) {
        InterestForm interest = InterestForm.of(list.interest());
        return new ListForm(
                list.name(),
                interest.languages(),
                interest.countries(),
                interest.topics(),
                list.enclosure().name());
    }

    InterestForm interest() {
        return new InterestForm(languages, countries, topics);
    }

    Optional<MailingList> list(MailingListId id, Problems problems) {
        if (name.isEmpty() || !Subscriber.isName(name)) {
            problems.add("name", "media.problem.listName");
        }
        Optional<Interest> wanted = interest().interest(true, problems);
        return problems.isEmpty()
                ? wanted.map(chosen -> new MailingList(
                        id, name, chosen, Enclosure.named(enclosure).orElse(Enclosure.LINK)))
                : Optional.empty();
    }
}
