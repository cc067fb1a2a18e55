package org.dateline.web.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.PublishedItem;
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
 * Says whether a document is genuine, by its fingerprint. It answers alike to a fingerprint that nobody has, to one of a
 * text that is not public, and to no fingerprint at all.
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

    private final Publications publications;
    private final PublishedPages pages;
    private final VerificationForm form;
    private final ConfiguredOrganization organization;

    VerificationController(
            Publications publications,
            PublishedPages pages,
            VerificationForm form,
            ConfiguredOrganization organization) {
        this.publications = publications;
        this.pages = pages;
        this.form = form;
        this.organization = organization;
    }

    @GetMapping
    Object ask(@RequestParam(required = false, defaultValue = "") String fingerprint, Model model) {
        if (fingerprint.isBlank()) {
            return form.empty(model);
        }
        return whole(fingerprint)
                .<Object>map(digits -> "redirect:" + PATH + "/" + digits)
                .orElseGet(() -> unknown(model, fingerprint));
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
        List<Verdict> verdicts = found.stream()
                .map(publication -> verdict(publication, fingerprint, request.getContextPath()))
                .sorted(Comparator.comparing(Verdict::kind))
                .toList();
        model.addAttribute("fingerprint", fingerprint);
        model.addAttribute("verdicts", verdicts);
        model.addAttribute("kind", verdicts.get(0).kind().name());
        model.addAttribute("newsroom", NewsroomShell.of(organization, language));
        response.setHeader(HttpHeaders.CACHE_CONTROL, NewsroomController.CACHE.getHeaderValue());
        return "newsroom/genuine";
    }

    private Verdict verdict(Publication publication, String fingerprint, String base) {
        PublishedItem item = pages.item(publication.id()).orElseThrow();
        if (item.isWithdrawn()) {
            return Verdict.withdrawn(pages.notice(item));
        }
        PublishedPage page = pages.page(item, publication, base);
        return publication.fingerprint().hex().equals(fingerprint)
                ? Verdict.of(page)
                : page.corrections().stream()
                        .filter(each -> each.correction().publication().equals(publication.id()))
                        .map(corrigendum -> Verdict.corrigendum(page, corrigendum))
                        .findFirst()
                        .orElseThrow();
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
                        .flatMap(this::fingerprints)
                        .map(Fingerprint::hex)
                        .filter(hex -> hex.startsWith(start.group()))
                        .distinct()
                        .toList()
                : List.of();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Stream<Fingerprint> fingerprints(Publication publication) {
        return Stream.concat(
                Stream.of(publication.fingerprint()), publications.corrigendumFingerprint(publication.id()).stream());
    }

    private ModelAndView unknown(Model model, String asked) {
        model.addAttribute("unknown", true);
        model.addAttribute("asked", asked.substring(0, Math.min(asked.length(), LONGEST)));
        return form.again(model, HttpStatus.NOT_FOUND);
    }
}
