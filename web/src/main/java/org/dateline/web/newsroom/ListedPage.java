package org.dateline.web.newsroom;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dateline.core.publication.Archive;
import org.dateline.core.publication.Listing;
import org.dateline.core.text.Dateline;

/**
 * A publication as a list shows it, in its own language and the organization's zone.
 *
 * @param passage where in its text the words are that somebody searched for; empty if nobody did
 */
record ListedPage(Listing listing, ZoneId zone, List<Archive.Piece> passage) {

    ListedPage(Listing listing, ZoneId zone) {
        this(listing, zone, List.of());
    }

    public String id() {
        return listing.id().value();
    }

    public String language() {
        return listing.language().tag();
    }

    public String direction() {
        return listing.language().isRightToLeft() ? "rtl" : "ltr";
    }

    public Instant publishedAt() {
        return listing.publishedAt();
    }

    public String day() {
        return Dateline.longDate(listing.publishedAt().atZone(zone).toLocalDate(), listing.language());
    }
}
