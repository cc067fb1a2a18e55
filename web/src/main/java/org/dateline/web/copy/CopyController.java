package org.dateline.web.copy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dateline.core.picture.Picture;
import org.dateline.core.rendition.Rendition;
import org.dateline.core.text.Language;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.page.Download;
import org.dateline.web.page.EmbargoWords;
import org.dateline.web.page.PageLanguage;
import org.dateline.web.page.PersonalPage;
import org.dateline.workflow.copy.CopyDesk;
import org.dateline.workflow.copy.OpenedCopy;
import org.dateline.workflow.copy.UnknownCopyException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A copy under embargo. The link is all that its reader has: it is kept by no cache, told to no other site and found by no
 * search; one that leads nowhere is like one that never did, and once the release is published it leads there.
 */
@Controller
@RequestMapping(CopyController.PATH + "/{token}")
class CopyController {

    static final String PATH = "/embargoed";

    private final CopyDesk copies;
    private final ConfiguredOrganization organization;
    private final EmbargoWords embargoes;

    CopyController(CopyDesk copies, ConfiguredOrganization organization, EmbargoWords embargoes) {
        this.copies = copies;
        this.organization = organization;
        this.embargoes = embargoes;
    }

    @ModelAttribute
    void keepToYourself(HttpServletResponse response) {
        PersonalPage.keepToYourself(response);
    }

    @GetMapping
    String show(@PathVariable String token, HttpServletRequest request, Model model) {
        OpenedCopy opened = copies.enter(token);
        if (opened instanceof OpenedCopy.Published published) {
            return "redirect:/newsroom/" + published.publication();
        }
        OpenedCopy.Text text = (OpenedCopy.Text) opened;
        Language language = text.release().language();
        PageLanguage.set(request, language);
        model.addAttribute(
                "shown", new CopyPage(text, organization.zone(), request.getContextPath() + PATH + "/" + token));
        model.addAttribute("organization", organization.nameIn(language));
        model.addAttribute(
                "embargo",
                text.hasLifted()
                        ? embargoes.lifted(text.embargo(), language)
                        : embargoes.until(text.embargo(), language));
        return "embargoed/show";
    }

    @GetMapping("/{fileName:[A-Za-z0-9-]+\\.pdf}")
    ResponseEntity<byte[]> download(@PathVariable String token, @PathVariable String fileName) {
        Rendition pdf = copies.download(token);
        return Download.of(pdf.bytes(), pdf.format().mediaType(), fileName);
    }

    @GetMapping("/pictures/{digest:[0-9a-f]{64}}")
    ResponseEntity<byte[]> picture(@PathVariable String token, @PathVariable String digest) {
        Picture picture = copies.picture(token, digest).orElseThrow(UnknownCopyException::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(picture.format().mediaType()))
                .body(picture.bytes());
    }
}
