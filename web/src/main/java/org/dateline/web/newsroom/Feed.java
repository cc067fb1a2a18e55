package org.dateline.web.newsroom;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.text.Language;
import org.dateline.web.organization.PublicAddress;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * What was published last, for programs that look again and again: as Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1.
 *
 * @param title whose feed it is, and of what
 * @param page the address of the page with the same publications, from the root
 * @param itself the address of the feed, from the root
 * @param hub where a reader can subscribe to it (WebSub); empty if nowhere
 */
record Feed(String title, String page, String itself, List<Item> items, PublicAddress address, String hub) {

    private static final String ALTERNATE = "alternate";
    private static final String ATOM = "atom_1.0";
    private static final String RSS = "rss_2.0";

    /**
     * A release, or the notice that it was withdrawn.
     *
     * @param summary in plain words
     * @param publishedAt when it was published first
     * @param changedAt when it was published, corrected or withdrawn last
     */
    record Item(
            PublicationId id,
            String title,
            String summary,
            Language language,
            Instant publishedAt,
            Instant changedAt) {}

    String atom() {
        return written(ATOM);
    }

    String rss() {
        return written(RSS);
    }

    Map<String, Object> json() {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", title);
        feed.put("home_page_url", address.of(page));
        feed.put("feed_url", address.of(itself));
        if (!hub.isEmpty()) {
            feed.put("hubs", List.of(Map.of("type", "WebSub", "url", hub)));
        }
        List<Map<String, Object>> written = new ArrayList<>();
        for (Item each : items) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("id", addressOf(each));
            item.put("url", addressOf(each));
            item.put("title", each.title());
            item.put("content_text", each.summary());
            item.put("date_published", each.publishedAt().toString());
            item.put("date_modified", each.changedAt().toString());
            item.put("language", each.language().tag());
            written.add(item);
        }
        feed.put("items", written);
        return feed;
    }

    private String addressOf(Item item) {
        return address.of(NewsroomController.PATH + "/" + item.id());
    }

    /** When any of it changed last; the epoch while there is nothing. */
    Instant newest() {
        return items.stream().map(Item::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private String written(String form) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType(form);
        feed.setEncoding("UTF-8");
        feed.setTitle(title);
        feed.setDescription(title);
        feed.setUri(address.of(itself));
        feed.setPublishedDate(Date.from(newest()));
        feed.setLink(address.of(page));
        if (form.equals(ATOM)) {
            feed.setAuthors(List.of(author()));
            feed.setLinks(links());
        } else {
            // RSS has no word for them and borrows Atom's.
            feed.setForeignMarkup(links().stream()
                    .filter(link -> !link.getRel().equals(ALTERNATE))
                    .map(Feed::borrowed)
                    .toList());
        }
        feed.setEntries(items.stream().map(item -> entry(item, form)).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException incomplete) {
            throw new IllegalStateException(incomplete);
        }
    }

    private List<SyndLink> links() {
        List<SyndLink> links = new ArrayList<>();
        links.add(link(ALTERNATE, address.of(page)));
        links.add(link("self", address.of(itself)));
        if (!hub.isEmpty()) {
            links.add(link("hub", hub));
        }
        return links;
    }

    private static SyndLink link(String relation, String address) {
        SyndLinkImpl link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private static Element borrowed(SyndLink link) {
        return new Element("link", Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom"))
                .setAttribute("rel", link.getRel())
                .setAttribute("href", link.getHref());
    }

    private SyndPerson author() {
        SyndPerson author = new SyndPersonImpl();
        author.setName(title);
        return author;
    }

    private SyndEntry entry(Item item, String form) {
        SyndEntry entry = new SyndEntryImpl();
        if (form.equals(ATOM)) {
            entry.setAuthors(List.of(author()));
        }
        entry.setUri(addressOf(item));
        entry.setLink(addressOf(item));
        entry.setTitle(item.title());
        entry.setPublishedDate(Date.from(item.publishedAt()));
        entry.setUpdatedDate(Date.from(item.changedAt()));
        SyndContentImpl summary = new SyndContentImpl();
        summary.setType("text/plain");
        summary.setValue(item.summary());
        entry.setDescription(summary);
        return entry;
    }
}
