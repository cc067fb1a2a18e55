package org.dateline.web.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.PublishedEditions;
import org.dateline.core.publication.PublishedItem;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.organization.PublicAddress;
import org.dateline.web.page.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages of a release: the text that holds, the texts before it, its corrigenda. Whatever is not public is not there,
 * whyever it is not.
 */
@Controller
@RequestMapping(NewsroomController.PATH + "/{id:[0-9a-f]{32}}")
class PublicationController {

    private final PublishedPages pages;
    private final PublishedEditions editions;
    private final ConfiguredOrganization organization;
    private final PublicAddress address;
    private final JsonMapper json;

    PublicationController(
            PublishedPages pages,
            PublishedEditions editions,
            ConfiguredOrganization organization,
            PublicAddress address,
            JsonMapper json) {
        this.pages = pages;
        this.editions = editions;
        this.organization = organization;
        this.address = address;
        this.json = json;
    }

    /** The text that holds. Whoever has it already hears that it is still the same. */
    @GetMapping
    @Nullable Object show(@PathVariable PublicationId id, Model model, HttpServletRequest request, HttpServletResponse response) {
        PublishedItem item = pages.open(id);
        if (!item.id().equals(id)) {
            return movedTo(item, request);
        }
        PublishedPage page = pages.current(item, request.getContextPath());
        PublishedLanguages languages = new PublishedLanguages(id, editions.of(id), address);
        if (isKnown(languages.tag(page), languages.lastChange(item.changedAt()), request, response)) {
            return null;
        }
        shown(page, model, request);
        PublishedData data = new PublishedData(page, languages, organization, address);
        model.addAttribute("languages", languages);
        model.addAttribute("data", data);
        // Nothing in it ends the element that it stands in.
        model.addAttribute(
                "newsArticle", json.writeValueAsString(data.newsArticle()).replace("<", "\\u003c"));
        return "newsroom/show";
    }

    /** A text that was superseded, or, under the number of the one that holds, the way to it. */
    @GetMapping("/versions/{number:[0-9]{1,6}}")
    @Nullable Object version(
            @PathVariable PublicationId id,
            @PathVariable int number,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        PublishedItem item = pages.open(id);
        int last = item.corrections().size() + 1;
        if (number < 1 || number > last) {
            throw PublishedPages.notThere();
        }
        if (number == last) {
            return temporarilyTo(item, request);
        }
        PublishedPage page =
                pages.page(item, pages.publication(pages.texts(item).get(number - 1)), request.getContextPath());
        response.setHeader("X-Robots-Tag", "noindex");
        if (isKnown(page, request, response)) {
            return null;
        }
        shown(page, model, request);
        model.addAttribute("canonical", address.of(NewsroomController.PATH + "/" + page.id()));
        return "newsroom/version";
    }

    /** What was put right, and how it is to be read. */
    @GetMapping("/corrigenda/{number:[0-9]{1,6}}")
    @Nullable String corrigendum(
            @PathVariable PublicationId id,
            @PathVariable int number,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        PublishedPage page = pages.current(pages.open(id), request.getContextPath());
        ShownCorrection correction = page.numbered().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(PublishedPages::notThere);
        if (isKnown(page, request, response)) {
            return null;
        }
        shown(page, model, request);
        model.addAttribute("correction", correction);
        return "newsroom/corrigendum";
    }

    private static boolean isKnown(PublishedPage page, HttpServletRequest request, HttpServletResponse response) {
        return isKnown(page.tag(), page.item().changedAt(), request, response);
    }

    private static boolean isKnown(
            String tag, Instant changed, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, NewsroomController.CACHE.getHeaderValue());
        return new ServletWebRequest(request, response).checkNotModified(tag, changed.toEpochMilli());
    }

    private void shown(PublishedPage page, Model model, HttpServletRequest request) {
        PageLanguage.set(request, page.language());
        model.addAttribute("page", page);
        model.addAttribute("publication", page.publication());
        model.addAttribute("newsroom", NewsroomShell.of(organization, page.language()));
    }

    /** What corrects a release stands under the release's address, for ever. */
    private static ResponseEntity<Void> movedTo(PublishedItem item, HttpServletRequest request) {
        return to(item, request, HttpStatus.MOVED_PERMANENTLY);
    }

    private static ResponseEntity<Void> temporarilyTo(PublishedItem item, HttpServletRequest request) {
        return to(item, request, HttpStatus.FOUND);
    }

    private static ResponseEntity<Void> to(PublishedItem item, HttpServletRequest request, HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(NewsroomController.CACHE)
                .header(HttpHeaders.LOCATION, request.getContextPath() + NewsroomController.PATH + "/" + item.id())
                .build();
    }
}
