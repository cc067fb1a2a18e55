package org.dateline.web.newsroom;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.publication.Listing;
import org.dateline.core.publication.Listings;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.PublishedItem;
import org.dateline.web.organization.PublicAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** What was published, for the systems of news agencies: one item, and the latest of them. */
@Controller
class NinjsController {

    private static final MediaType JSON = new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);
    private static final int MOST = 50;

    private final PublishedPages pages;
    private final Listings listings;
    private final NinjsItem ninjs;
    private final PublicAddress address;
    private final JsonMapper json;

    NinjsController(PublishedPages pages, Listings listings, NinjsItem ninjs, PublicAddress address, JsonMapper json) {
        this.pages = pages;
        this.listings = listings;
        this.ninjs = ninjs;
        this.address = address;
        this.json = json;
    }

    /** Also of what was withdrawn: whoever took the item over needs to read that it is canceled. */
    @GetMapping(NewsroomController.PATH + "/{id:[0-9a-f]{32}}.ninjs")
    ResponseEntity<byte[]> one(@PathVariable PublicationId id, ServletWebRequest request) {
        return pages.item(id)
                .map(item -> answer(ninjs.of(item, request.getContextPath()), request))
                .orElseThrow(PublishedPages::notThere);
    }

    /** What was published, corrected or withdrawn last. */
    @GetMapping(NewsroomController.PATH + "/latest.ninjs")
    ResponseEntity<byte[]> latest(ServletWebRequest request) {
        List<Map<String, Object>> items = listings.changed(MOST).stream()
                .map(Listing::id)
                .map(pages::item)
                .flatMap(Optional::stream)
                .map(item -> named(item, request.getContextPath()))
                .toList();
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("uri", address.of(NewsroomController.PATH + "/latest.ninjs"));
        list.put("type", "composite");
        list.put("associations", items);
        return answer(list, request);
    }

    /** An item among others has a name. */
    private Map<String, Object> named(PublishedItem item, String base) {
        Map<String, Object> named = new LinkedHashMap<>(ninjs.of(item, base));
        named.put("name", pages.nameOf(item));
        return named;
    }

    private ResponseEntity<byte[]> answer(Map<String, Object> written, ServletWebRequest request) {
        return Answer.of(json.writeValueAsBytes(written), JSON, request);
    }
}
