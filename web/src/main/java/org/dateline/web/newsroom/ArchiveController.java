package org.dateline.web.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.core.publication.Archive;
import org.dateline.core.publication.Listings;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.Selection;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.page.PageLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Everything that was published, by words, year, type, language, country, principal and topic. */
@Controller
class ArchiveController {

    static final String PATH = NewsroomController.PATH + "/archive";

    private static final int A_PAGE = 20;

    private final Archive archive;
    private final Listings listings;
    private final ConfiguredOrganization organization;

    ArchiveController(Archive archive, Listings listings, ConfiguredOrganization organization) {
        this.archive = archive;
        this.listings = listings;
        this.organization = organization;
    }

    @GetMapping(PATH)
    String find(
            @RequestParam Map<String, String> asked,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        AskedArchive page = AskedArchive.of(asked);
        PageLanguage.set(request, page.language());
        Archive.Found found = found(page.selection(), asked.getOrDefault("after", ""));
        model.addAttribute("asked", page);
        model.addAttribute("found", found);
        model.addAttribute("pages", pages(found.hits()));
        model.addAttribute("newsroom", NewsroomShell.of(organization, page.language()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, NewsroomController.CACHE.getHeaderValue());
        return "newsroom/archive";
    }

    private Archive.Found found(Selection selection, String after) {
        try {
            return archive.find(selection, after, A_PAGE);
        } catch (IllegalArgumentException noPlace) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private List<ListedPage> pages(List<Archive.Hit> hits) {
        Map<PublicationId, List<Archive.Piece>> passages =
                hits.stream().collect(Collectors.toMap(Archive.Hit::id, Archive.Hit::passage));
        return listings.of(hits.stream().map(Archive.Hit::id).toList()).stream()
                .filter(listing -> !listing.withdrawn())
                .map(listing ->
                        new ListedPage(listing, organization.zone(), passages.getOrDefault(listing.id(), List.of())))
                .toList();
    }
}
