package org.dateline.web.desk.media;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.distribution.Enclosure;
import org.dateline.core.distribution.Interest;
import org.dateline.core.distribution.MailingListId;
import org.dateline.core.distribution.Subscriber;
import org.dateline.core.distribution.SubscriberId;
import org.dateline.core.id.RandomId;
import org.dateline.core.outbox.MailAddress;
import org.dateline.web.page.Problems;
import org.dateline.workflow.distribution.MediaDesk;
import org.jspecify.annotations.Nullable;

/** A subscriber, as the press office types it. What a browser leaves out is empty. */
record SubscriberForm(
        String address,
        String name,
        String outlet,
        List<String> languages,
        List<String> countries,
        String topics,
        String enclosure,
        List<String> lists) {

    static final SubscriberForm EMPTY = new SubscriberForm(null, null, null, null, null, null, null, null);

    SubscriberForm(
            @Nullable String address,
            @Nullable String name,
            @Nullable String outlet,
            @Nullable List<String> languages,
            @Nullable List<String> countries,
            @Nullable String topics,
            @Nullable String enclosure,
            @Nullable List<String> lists) {
        this.address = requireNonNullElse(address, "").strip();
        this.name = requireNonNullElse(name, "").strip();
        this.outlet = requireNonNullElse(outlet, "").strip();
        this.languages = List.copyOf(requireNonNullElse(languages, List.of()));
        this.countries = List.copyOf(requireNonNullElse(countries, List.of()));
        this.topics = requireNonNullElse(topics, "");
        this.enclosure = requireNonNullElse(enclosure, "");
        this.lists = List.copyOf(requireNonNullElse(lists, List.of()));
    }

    static SubscriberForm of(MediaDesk.Known known) {
        Subscriber subscriber = known.subscriber();
        Enclosure enclosure = subscriber.enclosure();
        InterestForm interest = InterestForm.of(subscriber.interest());
        return new SubscriberForm(
                subscriber.to().address(),
                subscriber.to().name(),
                subscriber.outlet(),
                interest.languages(),
                interest.countries(),
                interest.topics(),
                enclosure == null ? "" : enclosure.name(),
                known.lists().stream().map(MailingListId::value).toList());
    }

    InterestForm interest() {
        return new InterestForm(languages, countries, topics);
    }

    Optional<MediaDesk.Entry> entry(@Nullable SubscriberId id, Problems problems) {
        if (!MailAddress.isAddress(address)) {
            problems.add("address", "media.problem.address");
        }
        if (!Subscriber.isName(name)) {
            problems.add("name", "media.problem.line");
        }
        if (!Subscriber.isName(outlet)) {
            problems.add("outlet", "media.problem.line");
        }
        Optional<Interest> wanted = interest().interest(false, problems);
        return problems.isEmpty()
                ? wanted.map(chosen -> new MediaDesk.Entry(
                        id,
                        new MailAddress(name, address),
                        outlet,
                        chosen,
                        Enclosure.named(enclosure).orElse(null),
                        listIds()))
                : Optional.empty();
    }

    private Set<MailingListId> listIds() {
        return lists.stream().filter(RandomId::isOne).map(MailingListId::new).collect(Collectors.toSet());
    }
}
