package org.dateline.web.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.text.Language;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.page.PageLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says whether a document is genuine. It answers alike to a fingerprint that nobody has, to one of a text that is not
 * public, and to no fingerprint at all.
 */
@Controller
@RequestMapping(VerificationController.PATH)
class VerificationController {

    static final String PATH = "/verify";

    private static final Pattern WHOLE = Pattern.compile("[0-9a-f]{64}");
    /** As documents and pages show it in short. */
    private static final Pattern START = Pattern.compile("[0-9a-f]{12}");
    /** What people type between the groups of digits, or copy with them. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u200e\\u200f\\u2066-\\u2069:-]+");

    private static final int LONGEST = 200;

    private final Publications publications;
    private final ConfiguredOrganization organization;

    VerificationController(Publications publications, ConfiguredOrganization organization) {
        this.publications = publications;
        this.organization = organization;
    }

    @GetMapping
    Object ask(@RequestParam(required = false, defaultValue = "") String fingerprint, Model model) {
        if (fingerprint.isBlank()) {
            return form(model, "");
        }
        String digits = fingerprint.length() > LONGEST
                ? ""
                : BETWEEN.matcher(fingerprint).replaceAll("").toLowerCase(Locale.ROOT);
        List<String> found = published(digits).stream()
                .map(publication -> publication.fingerprint().hex())
                .distinct()
                .toList();
        return found.size() == 1 ? "redirect:" + PATH + "/" + found.get(0) : unknown(model, fingerprint);
    }

    @GetMapping("/{fingerprint}")
    Object show(
            @PathVariable String fingerprint, Model model, HttpServletRequest request, HttpServletResponse response) {
        List<Publication> found = WHOLE.matcher(fingerprint).matches() ? published(fingerprint) : List.of();
        if (found.isEmpty()) {
            return unknown(model, fingerprint);
        }
        Language language = found.get(0).language();
        PageLanguage.set(request, language);
        model.addAttribute("fingerprint", fingerprint);
        model.addAttribute(
                "pages",
                found.stream()
                        .map(publication ->
                                new PublishedPage(publication, organization.zone(), request.getContextPath()))
                        .toList());
        model.addAttribute("newsroom", NewsroomShell.of(organization, language));
        response.setHeader(HttpHeaders.CACHE_CONTROL, NewsroomController.CACHE.getHeaderValue());
        return "newsroom/genuine";
    }

    private List<Publication> published(String digits) {
        boolean known = WHOLE.matcher(digits).matches() || START.matcher(digits).matches();
        return known ? publications.withFingerprint(digits) : List.of();
    }

    private ModelAndView unknown(Model model, String asked) {
        model.addAttribute("unknown", true);
        return new ModelAndView(
                form(model, asked.substring(0, Math.min(asked.length(), LONGEST))),
                model.asMap(),
                HttpStatus.NOT_FOUND);
    }

    private String form(Model model, String asked) {
        model.addAttribute("asked", asked);
        model.addAttribute("newsroom", NewsroomShell.of(organization, Language.ENGLISH));
        return "newsroom/verify";
    }
}
