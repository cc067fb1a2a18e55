package org.dateline.web.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.publication.Listing;
import org.dateline.core.publication.Listings;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.Publications;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.organization.PublicAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** What was published, for the systems of news agencies: one item, and the latest of them. */
@Controller
class NinjsController {

    private static final MediaType JSON = new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);
    private static final int MOST = 50;

    private final Publications publications;
    private final Listings listings;
    private final ConfiguredOrganization organization;
    private final PublicAddress address;
    private final JsonMapper json;

    NinjsController(
            Publications publications,
            Listings listings,
            ConfiguredOrganization organization,
            PublicAddress address,
            JsonMapper json) {
        this.publications = publications;
        this.listings = listings;
        this.organization = organization;
        this.address = address;
        this.json = json;
    }

    @GetMapping(NewsroomController.PATH + "/{id:[0-9a-f]{32}}.ninjs")
    ResponseEntity<byte[]> one(@PathVariable PublicationId id, ServletWebRequest request) {
        return publications
                .find(id)
                .map(publication -> answer(item(publication, request.getRequest()), request))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping(NewsroomController.PATH + "/latest.ninjs")
    ResponseEntity<byte[]> latest(ServletWebRequest request) {
        List<Map<String, Object>> items = listings.latest(MOST).stream()
                .map(Listing::id)
                .map(publications::find)
                .flatMap(Optional::stream)
                .map(publication -> named(publication, item(publication, request.getRequest())))
                .toList();
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("uri", address.of(NewsroomController.PATH + "/latest.ninjs"));
        list.put("type", "composite");
        list.put("associations", items);
        return answer(list, request);
    }

    /** An item among others has a name. */
    private static Map<String, Object> named(Publication publication, Map<String, Object> item) {
        item.put("name", publication.reference() + " " + publication.language().tag());
        return item;
    }

    private Map<String, Object> item(Publication publication, HttpServletRequest request) {
        PublishedPage page = new PublishedPage(publication, organization.zone(), request.getContextPath());
        PublishedLanguages languages = new PublishedLanguages(publication.id(), List.of(), address);
        return new PublishedData(page, languages, organization, address).ninjs();
    }

    private ResponseEntity<byte[]> answer(Map<String, Object> written, ServletWebRequest request) {
        return Answer.of(json.writeValueAsBytes(written), JSON, request);
    }
}
