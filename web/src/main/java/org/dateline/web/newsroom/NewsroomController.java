package org.dateline.web.newsroom;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.dateline.core.publication.Listings;
import org.dateline.core.text.Language;
import org.dateline.web.organization.ConfiguredOrganization;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was published last. */
@Controller
class NewsroomController {

    static final String PATH = "/newsroom";

    /** Short, so that a withdrawal is seen everywhere within a minute. */
    static final CacheControl CACHE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private static final int MOST = 50;

    private final Listings listings;
    private final ConfiguredOrganization organization;

    NewsroomController(Listings listings, ConfiguredOrganization organization) {
        this.listings = listings;
        this.organization = organization;
    }

    @GetMapping(PATH)
    String index(Model model, HttpServletResponse response) {
        model.addAttribute(
                "latest",
                listings.latest(MOST).stream()
                        .map(listing -> new ListedPage(listing, organization.zone()))
                        .toList());
        model.addAttribute("newsroom", NewsroomShell.of(organization, Language.ENGLISH));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE.getHeaderValue());
        return "newsroom/index";
    }
}
