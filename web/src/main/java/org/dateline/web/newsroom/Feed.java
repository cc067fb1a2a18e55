package org.dateline.web.newsroom;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
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

/**
 * What was published last, for programs that look again and again: as Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1.
 *
 * @param title whose feed it is, and of what
 * @param page the address of the page with the same publications, from the root
 * @param itself the address of the feed, from the root
 */
record Feed(String title, String page, String itself, List<Item> items, PublicAddress address) {

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
        feed.setAuthor(title);
        feed.setPublishedDate(Date.from(newest()));
        feed.setLink(address.of(page));
        if (form.equals(ATOM)) {
            feed.setLinks(List.of(link("alternate", page), link("self", itself)));
        }
        feed.setEntries(items.stream().map(this::entry).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException incomplete) {
            throw new IllegalStateException(incomplete);
        }
    }

    private SyndLinkImpl link(String relation, String path) {
        SyndLinkImpl link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(address.of(path));
        return link;
    }

    private SyndEntry entry(Item item) {
        SyndEntry entry = new SyndEntryImpl();
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
