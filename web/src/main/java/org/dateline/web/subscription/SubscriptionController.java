package org.dateline.web.subscription;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.distribution.Enclosure;
import org.dateline.core.distribution.Subscriber;
import org.dateline.core.distribution.SubscriptionRequest;
import org.dateline.core.publication.Archive;
import org.dateline.core.publication.Selection;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.web.newsroom.NewsroomShell;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.page.Choice;
import org.dateline.web.page.PageLanguage;
import org.dateline.web.page.PageWords;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.workflow.distribution.SubscriptionDesk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Releases by mail: asked for, confirmed, ended. None of it needs a session, a cookie or the desk's token: asking does
 * nothing before the mail is answered, and for the rest the link is what lets somebody do it, whoever follows it.
 */
@Controller
@RequestMapping(SubscriptionController.PATH)
class SubscriptionController {

    static final String PATH = "/newsroom/subscriptions";

    private static final String TOKEN = "/{token:[0-9a-f]{64}}";
    private static final int MOST_TOPICS = 30;

    private final SubscriptionDesk subscriptions;
    private final Archive archive;
    private final ConfiguredOrganization organization;
    private final PageWords words;

    SubscriptionController(
            SubscriptionDesk subscriptions, Archive archive, ConfiguredOrganization organization, PageWords words) {
        this.subscriptions = subscriptions;
        this.archive = archive;
        this.organization = organization;
        this.words = words;
    }

    @ModelAttribute
    void keepToYourself(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @GetMapping
    String form(
            @RequestParam(name = "in", defaultValue = "") String asked,
            @RequestParam(name = "asked", defaultValue = "") String done,
            HttpServletRequest request,
            Model model) {
        Language language = language(asked);
        model.addAttribute("asked", !done.isEmpty());
        return form(language, SubscriptionForm.in(language), new Problems(), request, model);
    }

    /** Answers the same whether the address is known or not, and whether a mail goes out or not. */
    @PostMapping
    Object ask(
            @RequestParam(name = "in", defaultValue = "") String asked,
            SubscriptionForm form,
            HttpServletRequest request,
            Model model) {
        Language language = language(asked);
        Problems problems = new Problems();
        Optional<SubscriptionRequest> wanted = form.request(language, subscriptions.now(), problems);
        if (wanted.isPresent()) {
            if (subscriptions.ask(wanted.get(), request.getRemoteAddr())) {
                return "redirect:" + PATH + "?in=" + language.tag() + "&asked=yes";
            }
            problems.add("address", "subscription.problem.later");
            return RefusedForm.view(
                    form(language, form, problems, request, model), model, HttpStatus.TOO_MANY_REQUESTS);
        }
        return RefusedForm.view(
                form(language, form, problems, request, model), model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String form(
            Language language, SubscriptionForm form, Problems problems, HttpServletRequest request, Model model) {
        show(language, request, model);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("languages", Choice.languages());
        model.addAttribute(
                "countries",
                HostCountry.all(language).stream()
                        .map(country -> new Choice(country.code(), country.nameIn(language)))
                        .toList());
        model.addAttribute("topics", topics(form.topics()));
        model.addAttribute(
                "enclosures",
                Arrays.stream(Enclosure.values())
                        .map(each -> new Choice(each.name(), words.in(language, "subscription.enclosure." + each)))
                        .toList());
        return "subscription/new";
    }

    /** What is public is about, the commonest first, and what is chosen already. */
    private List<String> topics(List<String> chosen) {
        Stream<String> common =
                archive
                        .find(Selection.everything(), "", 1)
                        .choices()
                        .getOrDefault(Selection.Filing.TOPIC, List.of())
                        .stream()
                        .map(Archive.Choice::value)
                        .limit(MOST_TOPICS);
        return Stream.concat(common, chosen.stream()).distinct().toList();
    }

    @GetMapping(TOKEN + "/confirmation")
    String toBeConfirmed(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        return confirmation(subscriptions.request(token), token, request, response, model);
    }

    /** Not by following the link: programs that look for harm in mails do that, too. */
    @PostMapping(TOKEN + "/confirmation")
    String confirm(@PathVariable String token) {
        subscriptions.confirm(token);
        return "redirect:" + PATH + "/" + token + "/confirmation";
    }

    private String confirmation(
            SubscriptionRequest wanted,
            String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        hide(response);
        show(wanted.language(), request, model);
        model.addAttribute("wanted", wanted);
        model.addAttribute(
                "countries",
                wanted.interest().countries().stream()
                        .map(code -> new HostCountry(code).nameIn(wanted.language()))
                        .toList());
        model.addAttribute("token", token);
        return "subscription/confirmation";
    }

    @GetMapping(TOKEN + "/end")
    String toBeEnded(
            @PathVariable String token,
            @RequestParam(name = "in", defaultValue = "") String asked,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        boolean ended = subscriptions.leaving(token).standing() == Subscriber.Standing.UNSUBSCRIBED;
        return end(ended, language(asked), token, request, response, model);
    }

    /**
     * Ends a subscription in one click. Mail programs send this by themselves (RFC 8058), with a body that says no more and
     * without following a redirect; so it answers at once, and doing it again does nothing.
     */
    @PostMapping(TOKEN + "/end")
    String end(
            @PathVariable String token,
            @RequestParam(name = "in", defaultValue = "") String asked,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        subscriptions.leave(token);
        return end(true, language(asked), token, request, response, model);
    }

    private String end(
            boolean ended,
            Language language,
            String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        hide(response);
        show(language, request, model);
        model.addAttribute("ended", ended);
        model.addAttribute("token", token);
        return "subscription/end";
    }

    private void show(Language language, HttpServletRequest request, Model model) {
        PageLanguage.set(request, language);
        model.addAttribute("language", language);
        model.addAttribute("newsroom", NewsroomShell.of(organization, language));
    }

    private static void hide(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive, nosnippet");
    }

    private static Language language(String asked) {
        return Language.ofTag(asked).orElse(Language.ENGLISH);
    }
}
