package org.dateline.web.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.text.Language;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.page.PageLanguage;
import org.dateline.web.page.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
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
    /** At least as much of it as documents and pages show in short, wherever it stands in what somebody copied. */
    private static final Pattern START = Pattern.compile("(?<![0-9a-z])[0-9a-f]{12,64}(?![0-9a-z])");
    /** What stands between the groups of the short form, and is copied with them. */
    private static final Pattern BETWEEN_GROUPS =
            Pattern.compile("(?<=[0-9a-f]{4})[\\s\\u00a0\\u200e\\u200f\\u2066-\\u2069:-]+(?=[0-9a-f]{4})");

    private static final int LONGEST = 200;
    /** In bytes; no document of ours is near it. */
    private static final int LARGEST = 20_000_000;

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
        return whole(fingerprint)
                .<Object>map(digits -> "redirect:" + PATH + "/" + digits)
                .orElseGet(() -> unknown(model, fingerprint));
    }

    /** Of a file itself: it is genuine if it is, byte for byte, one that was published. Nothing of it is kept. */
    @PostMapping
    Object compare(@RequestParam(required = false) @Nullable MultipartFile document, Model model) throws IOException {
        byte[] bytes = Upload.bytes(document, LARGEST);
        if (bytes.length == 0) {
            return form(model, "");
        }
        if (bytes.length > LARGEST) {
            return another(model);
        }
        return publications
                .withDocument(Sha256.hex(bytes))
                .<Object>map(
                        found -> "redirect:" + PATH + "/" + found.fingerprint().hex())
                .orElseGet(() -> another(model));
    }

    private ModelAndView another(Model model) {
        model.addAttribute("another", true);
        return new ModelAndView(form(model, ""), model.asMap(), HttpStatus.NOT_FOUND);
    }

    @GetMapping("/{fingerprint}")
    Object show(
            @PathVariable String fingerprint, Model model, HttpServletRequest request, HttpServletResponse response) {
        if (!WHOLE.matcher(fingerprint).matches()) {
            return ask(fingerprint, model);
        }
        List<Publication> found = publications.withFingerprint(fingerprint);
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

    /** The fingerprint that somebody means, if exactly one that is published begins so. */
    private Optional<String> whole(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher start = START.matcher(
                BETWEEN_GROUPS.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll(""));
        List<String> found = start.find()
                ? publications.withFingerprint(start.group()).stream()
                        .map(publication -> publication.fingerprint().hex())
                        .distinct()
                        .toList()
                : List.of();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
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
