package org.dateline.web.newsroom;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.core.publication.Archive;
import org.dateline.core.publication.Listing;
import org.dateline.core.publication.Listings;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.Selection;
import org.dateline.core.publication.Selection.Filing;
import org.dateline.web.hub.HubSettings;
import org.dateline.web.hub.HubTopics;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.organization.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** The feeds: of everything, or of what the archive's page shows for the same year, type, language, country, topic. */
@Controller
class FeedController {

    private static final String PATH = NewsroomController.PATH + "/feed.";
    private static final int MOST = 50;
    /** In the reference of what was corrected. */
    private static final String CORRECTED = "/Corr.";

    private final Archive archive;
    private final Listings listings;
    private final PublishedPages pages;
    private final PublicWords words;
    private final ConfiguredOrganization organization;
    private final PublicAddress address;
    private final HubSettings hubs;
    private final JsonMapper json;

    FeedController(
            Archive archive,
            Listings listings,
            PublishedPages pages,
            PublicWords words,
            ConfiguredOrganization organization,
            PublicAddress address,
            HubSettings hubs,
            JsonMapper json) {
        this.archive = archive;
        this.listings = listings;
        this.pages = pages;
        this.words = words;
        this.organization = organization;
        this.address = address;
        this.hubs = hubs;
        this.json = json;
    }

    @GetMapping(PATH + "atom")
    ResponseEntity<byte[]> atom(
            @RequestParam Map<String, String> asked, ServletWebRequest request, HttpServletResponse response) {
        return answer(asked, "atom", "application/atom+xml", Feed::atom, request, response);
    }

    @GetMapping(PATH + "rss")
    ResponseEntity<byte[]> rss(
            @RequestParam Map<String, String> asked, ServletWebRequest request, HttpServletResponse response) {
        return answer(asked, "rss", "application/rss+xml", Feed::rss, request, response);
    }

    @GetMapping(PATH + "json")
    ResponseEntity<byte[]> json(
            @RequestParam Map<String, String> asked, ServletWebRequest request, HttpServletResponse response) {
        return answer(
                asked,
                "json",
                "application/feed+json",
                feed -> json.writeValueAsString(feed.json()),
                request,
                response);
    }

    private ResponseEntity<byte[]> answer(
            Map<String, String> asked,
            String form,
            String mediaType,
            Function<Feed, String> written,
            ServletWebRequest request,
            HttpServletResponse response) {
        AskedArchive page = AskedArchive.of(asked).withoutWords();
        String archived = page.address("");
        String itself = archived.replace(ArchiveController.PATH, PATH + form);
        String hub = HubTopics.has(itself) ? hubs.websubHub() : "";
        Feed feed = new Feed(
                organization.nameIn(page.language()),
                archived,
                itself,
                listings(page.selection()).stream().map(this::item).toList(),
                address,
                hub);
        if (!hub.isEmpty()) {
            response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"hub\"".formatted(hub));
            response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"self\"".formatted(address.of(itself)));
        }
        return Answer.of(
                written.apply(feed).getBytes(StandardCharsets.UTF_8),
                new MediaType(MediaType.parseMediaType(mediaType), StandardCharsets.UTF_8),
                request);
    }

    /** What changed last stands first, so that a reader meets a correction of what is old. */
    private List<Listing> listings(Selection selection) {
        if (selection.isEverything()) {
            return listings.changed(MOST);
        }
        Stream<PublicationId> held =
                archive.find(selection, "", MOST).hits().stream().map(Archive.Hit::id);
        Stream<PublicationId> withdrawn = listings.withdrawn(MOST).stream()
                .filter(filed -> selection.filed().entrySet().stream()
                        .allMatch(asked -> isFiled(filed, asked.getKey(), asked.getValue())))
                .map(Listings.Filed::id);
        return listings.of(Stream.concat(held, withdrawn).distinct().toList()).stream()
                .sorted(Comparator.comparing(Listing::changedAt).reversed())
                .limit(MOST)
                .toList();
    }

    private boolean isFiled(Listings.Filed filed, Filing filing, String value) {
        return switch (filing) {
            case YEAR ->
                value.equals(Integer.toString(
                        filed.publishedAt().atZone(organization.zone()).getYear()));
            case TYPE -> value.equals(filed.type());
            case LANGUAGE -> value.equals(filed.language().tag());
            case COUNTRY -> filed.country().filter(value::equals).isPresent();
            case PRINCIPAL -> filed.principal().filter(value::equals).isPresent();
            case TOPIC -> filed.topics().contains(value);
        };
    }

    private Feed.Item item(Listing listing) {
        return listing.withdrawn()
                ? pages.item(listing.id())
                        .map(pages::notice)
                        .map(notice -> item(listing, words.withdrawn(notice), notice.reason()))
                        .orElseThrow()
                : item(listing, listing.headline(), summary(listing));
    }

    private static Feed.Item item(Listing listing, String title, String summary) {
        return new Feed.Item(
                listing.id(), title, summary, listing.language(), listing.publishedAt(), listing.changedAt());
    }

    private String summary(Listing listing) {
        return listing.reference().contains(CORRECTED)
                ? words.corrected(listing.language(), listing.reference(), listing.summary())
                : listing.summary();
    }
}
