package org.dateline.web.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.fingerprint.Canonical;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.PublishedEdition;
import org.dateline.web.organization.PublicAddress;

/**
 * The languages in which a publication can be read, for its page, for programs and for sitemaps.
 *
 * @param all those of the same release, itself among them, the original first; empty if there is but this one
 */
record PublishedLanguages(PublicationId id, List<PublishedEdition> all, PublicAddress address) {

    /** A link that leads programs from one language to another (HTML, 4.6.7.1 "alternate"; hreflang is BCP 47). */
    record Alternate(String language, String address) {}

    PublishedLanguages {
        all = List.copyOf(all);
    }

    public String address(PublishedEdition edition) {
        return address.of(NewsroomController.PATH + "/" + edition.id());
    }

    /** The others, for readers. */
    public List<PublishedEdition> others() {
        return all.stream().filter(edition -> !edition.id().equals(id)).toList();
    }

    /**
     * Every language with its address, itself among them, and where those are sent who read none of them: to the original,
     * or to what was published first while the original is not public.
     */
    public List<Alternate> alternates() {
        if (all.isEmpty()) {
            return List.of();
        }
        PublishedEdition any = all.stream()
                .filter(PublishedEdition::original)
                .findFirst()
                .orElseGet(() -> all.stream()
                        .min(Comparator.comparing(PublishedEdition::publishedAt))
                        .orElseThrow());
        List<Alternate> each = new ArrayList<>();
        all.forEach(edition -> each.add(new Alternate(edition.language().tag(), address(edition))));
        each.add(new Alternate("x-default", address(any)));
        return each;
    }

    /** What this one translates, if it is a translation and its original is public. */
    Optional<PublishedEdition> original() {
        return others().stream().filter(PublishedEdition::original).findFirst();
    }

    /** The translations of this one, if it is an original. */
    List<PublishedEdition> translations() {
        boolean original = all.stream()
                .anyMatch(edition -> edition.original() && edition.id().equals(id));
        return original ? others() : List.of();
    }

    /** As schema.org names another text. */
    Map<String, Object> work(PublishedEdition edition) {
        Map<String, Object> work = new LinkedHashMap<>();
        work.put("@type", "NewsArticle");
        work.put("@id", address(edition));
        work.put("url", address(edition));
        work.put("inLanguage", edition.language().tag());
        work.put("headline", edition.headline());
        return work;
    }

    /** A strong tag: a page says another thing once another language is public. */
    String tag(PublishedPage page) {
        if (all.isEmpty()) {
            return page.tag();
        }
        Canonical said = new Canonical("dateline.page.1").field(page.tag());
        all.forEach(edition -> said.field(edition.id().value()).field(edition.headline()));
        return '"' + said.hex() + '"';
    }

    Instant lastChange(Instant published) {
        return all.stream()
                .map(PublishedEdition::publishedAt)
                .filter(published::isBefore)
                .max(Instant::compareTo)
                .orElse(published);
    }
}
