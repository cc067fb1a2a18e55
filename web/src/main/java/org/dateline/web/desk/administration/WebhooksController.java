package org.dateline.web.desk.administration;

import java.net.URI;
import java.util.Optional;
import org.dateline.core.rendition.Organization;
import org.dateline.core.webhook.WebhookId;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.webhook.WebhookDesk;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The systems that are told of each publication, and whether they were. */
@Controller
@RequestMapping(WebhooksController.PATH)
class WebhooksController {

    static final String PATH = AdministrationController.PATH + "/webhooks";

    private final WebhookDesk webhooks;
    private final Organization organization;

    WebhooksController(WebhookDesk webhooks, Organization organization) {
        this.webhooks = webhooks;
        this.organization = organization;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn signedIn, Model model) {
        return show("", new Problems(), signedIn, model);
    }

    @PostMapping
    Object add(
            @RequestParam(defaultValue = "") String target,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        Optional<URI> address = address(target.strip())
                .filter(found -> webhooks.hindrance(found).isEmpty());
        if (address.isEmpty()) {
            Problems problems = new Problems();
            problems.add("target", "webhook.problem");
            return RefusedForm.view(show(target, problems, signedIn, model), model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirected.addFlashAttribute("secret", webhooks.add(address.get(), signedIn.id()));
        return "redirect:" + PATH;
    }

    private static Optional<URI> address(String typed) {
        try {
            return Optional.of(URI.create(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @PostMapping("/{id:[0-9a-f]{32}}/removal")
    String remove(
            @PathVariable WebhookId id, @AuthenticationPrincipal SignedIn signedIn, RedirectAttributes redirected) {
        webhooks.remove(id, signedIn.id());
        redirected.addFlashAttribute("done", "webhook.done.removed");
        return "redirect:" + PATH;
    }

    @PostMapping("/retry")
    String tryAgain(@AuthenticationPrincipal SignedIn signedIn, RedirectAttributes redirected) {
        webhooks.tryAgain(signedIn.id());
        redirected.addFlashAttribute("done", "webhook.done.retry");
        return "redirect:" + PATH;
    }

    private String show(String typed, Problems problems, SignedIn signedIn, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("webhooks", webhooks.report(signedIn.id()));
        model.addAttribute("zone", organization.zone());
        return "administration/webhooks";
    }
}
