package org.dateline.web.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.dateline.core.publication.Listing;
import org.dateline.core.publication.Listings;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.Subject;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.page.PageLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * A visit, as far as what was published about it says: whom it met, what it spoke of, every release in its order. In the
 * language that is asked for, else in that of the first release.
 */
@Controller
class PublishedVisitController {

    private final Publications publications;
    private final Listings listings;
    private final ConfiguredOrganization organization;

    PublishedVisitController(Publications publications, Listings listings, ConfiguredOrganization organization) {
        this.publications = publications;
        this.listings = listings;
        this.organization = organization;
    }

    @GetMapping(NewsroomController.PATH + "/visits/{visit:[0-9a-f]{32}}")
    String show(
            @PathVariable String visit,
            @RequestParam(name = "language", defaultValue = "") String asked,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<Listing> released = listings.aboutVisit(visit);
        List<Subject> subjects = released.stream()
                .flatMap(listing -> publications.item(listing.id()).stream())
                .flatMap(item -> publications.find(item.current()).stream())
                .map(Publication::subjectIfAny)
                .flatMap(Optional::stream)
                .toList();
        if (subjects.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Language language =
                Language.ofTag(asked).orElseGet(() -> released.get(0).language());
        Subject first = subjects.get(0);
        PageLanguage.set(request, language);
        model.addAttribute("principal", first.principal());
        model.addAttribute("country", new HostCountry(first.country()).nameIn(language));
        model.addAttribute("met", met(subjects));
        model.addAttribute(
                "topics",
                subjects.stream()
                        .flatMap(subject -> subject.topics().stream())
                        .distinct()
                        .toList());
        model.addAttribute(
                "pages",
                released.stream()
                        .map(listing -> new ListedPage(listing, organization.zone()))
                        .toList());
        model.addAttribute("newsroom", NewsroomShell.of(organization, language));
        response.setHeader(HttpHeaders.CACHE_CONTROL, NewsroomController.CACHE.getHeaderValue());
        return "newsroom/visit";
    }

    /** Each once, with the office wherever a release says it. */
    private static List<Subject.Met> met(List<Subject> subjects) {
        List<Subject.Met> all =
                subjects.stream().flatMap(subject -> subject.met().stream()).toList();
        return all.stream()
                .map(Subject.Met::name)
                .distinct()
                .map(name -> all.stream()
                        .filter(met -> met.name().equals(name))
                        .max((a, b) ->
                                Integer.compare(a.office().length(), b.office().length()))
                        .orElseThrow())
                .toList();
    }
}
