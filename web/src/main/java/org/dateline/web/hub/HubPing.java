package org.dateline.web.hub;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.publication.HubPings;
import org.dateline.core.publication.Listing;
import org.dateline.core.publication.Listings;
import org.dateline.core.publication.PublicationId;
import org.dateline.web.organization.PublicAddress;
import org.dateline.workflow.background.BackgroundLook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the hub which feeds have something new, as hubs commonly take it: {@code hub.mode=publish} with the feed's address.
 * Of each publication it is told at least once: what it did not acknowledge it is told again, by whichever node looks next.
 */
@Component
class HubPing extends BackgroundLook {

    private static final Logger LOG = LoggerFactory.getLogger(HubPing.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SUCCESS = 200;
    private static final int NO_SUCCESS = 300;
    /** As many as a feed shows. */
    private static final int MOST = 50;

    private static final int LOOKS_TO_SKIP = 15;

    private final HubSettings settings;
    private final HubPings pings;
    private final Listings listings;
    private final PublicAddress address;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private int toSkip;

    HubPing(HubSettings settings, HubPings pings, Listings listings, PublicAddress address) {
        super("hub");
        this.settings = settings;
        this.pings = pings;
        this.listings = listings;
        this.address = address;
    }

    @Override
    public void look() {
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        Optional<URI> hub = settings.hub();
        if (hub.isEmpty()) {
            return;
        }
        List<Listing> news = news();
        if (news.isEmpty()) {
            return;
        }
        List<String> topics =
                HubTopics.with(news.stream().map(Listing::language).toList());
        if (topics.stream().allMatch(topic -> isTold(hub.get(), address.of(topic)))) {
            news.forEach(listing -> pings.told(listing.id(), listing.changedAt()));
        } else {
            // A hub in trouble is left alone for half a minute.
            toSkip = LOOKS_TO_SKIP;
        }
    }

    /** What the feeds show and the hub was not told of: what is committed late may stand below what it was told of. */
    private List<Listing> news() {
        List<Listing> changed = listings.changed(MOST);
        Map<PublicationId, Instant> told =
                pings.toldOf(changed.stream().map(Listing::id).toList());
        return changed.stream()
                .filter(listing -> !listing.changedAt().equals(told.get(listing.id())))
                .toList();
    }

    private boolean isTold(URI hub, String topic) {
        HttpRequest request = HttpRequest.newBuilder(hub)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "hub.mode=publish&hub.url=" + URLEncoder.encode(topic, StandardCharsets.UTF_8)))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status < SUCCESS || status >= NO_SUCCESS) {
                LOG.warn("the hub answers {}", status);
                return false;
            }
            return true;
        } catch (IOException away) {
            LOG.warn("the hub is away: {}", away.getClass().getName());
            return false;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
