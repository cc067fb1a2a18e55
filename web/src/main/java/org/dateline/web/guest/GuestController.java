package org.dateline.web.guest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.guest.GuestAnswer.Verdict;
import org.dateline.core.picture.Picture;
import org.dateline.core.release.RefusedException;
import org.dateline.core.text.Language;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.page.Choice;
import org.dateline.web.page.PageWords;
import org.dateline.web.page.PersonalPage;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.workflow.guest.GuestDesk;
import org.dateline.workflow.guest.GuestVisit;
import org.dateline.workflow.guest.UnknownGuestException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A guest's page. The link is all that they have: it is kept by no cache, told to no other site and found by no search; and
 * one that leads nowhere is like one that never did.
 */
@Controller
@RequestMapping(GuestController.PATH + "/{token}")
class GuestController {

    static final String PATH = "/guest";

    private final GuestDesk guests;
    private final ConfiguredOrganization organization;
    private final PageWords words;

    GuestController(GuestDesk guests, ConfiguredOrganization organization, PageWords words) {
        this.guests = guests;
        this.organization = organization;
        this.words = words;
    }

    @ModelAttribute
    void keepToYourself(HttpServletResponse response) {
        PersonalPage.keepToYourself(response);
    }

    @GetMapping
    String show(@PathVariable String token, HttpServletRequest request, Model model) {
        model.addAttribute("answered", request.getParameter("answered") != null);
        return show(guests.enter(token), token, request, model, AnswerForm.EMPTY, new Problems());
    }

    @PostMapping("/answer")
    Object answer(@PathVariable String token, AnswerForm form, HttpServletRequest request, Model model) {
        Problems problems = new Problems();
        Optional<Verdict> verdict = form.verdict(problems);
        if (verdict.isPresent()) {
            try {
                guests.answer(token, new Fingerprint(form.seen()), verdict.get(), form.words());
                return "redirect:" + PATH + "/" + token + "?answered=yes";
            } catch (RefusedException changed) {
                problems.add("words", "guest.problem.changed");
            } catch (IllegalArgumentException noFingerprint) {
                throw new UnknownGuestException();
            }
        }
        return RefusedForm.view(
                show(guests.again(token), token, request, model, form, problems),
                model,
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String show(
            GuestVisit visit,
            String token,
            HttpServletRequest request,
            Model model,
            AnswerForm form,
            Problems problems) {
        model.addAttribute(
                "shown", new GuestPage(visit, organization.zone(), request.getContextPath() + PATH + "/" + token));
        model.addAttribute("organization", organization.nameIn(Language.ENGLISH));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "verdicts",
                Arrays.stream(Verdict.values())
                        .map(each -> new Choice(each.name(), words.in(Language.ENGLISH, "guest.verdict." + each)))
                        .toList());
        return "guest/show";
    }

    @GetMapping("/pictures/{digest:[0-9a-f]{64}}")
    ResponseEntity<byte[]> picture(@PathVariable String token, @PathVariable String digest) {
        Picture picture = guests.picture(token, digest).orElseThrow(UnknownGuestException::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(picture.format().mediaType()))
                .body(picture.bytes());
    }
}
