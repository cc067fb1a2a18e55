package org.dateline.web.desk.administration;

import org.dateline.core.rendition.Organization;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.outbox.OutboxDesk;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mails that do not go, and why. */
@Controller
@RequestMapping(OutboxController.PATH)
class OutboxController {

    static final String PATH = AdministrationController.PATH + "/outbox";

    private final OutboxDesk outbox;
    private final Organization organization;

    OutboxController(OutboxDesk outbox, Organization organization) {
        this.outbox = outbox;
        this.organization = organization;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn signedIn, Model model) {
        model.addAttribute("report", outbox.report(signedIn.id()));
        model.addAttribute("zone", organization.zone());
        return "administration/outbox";
    }

    @PostMapping("/retry")
    String tryAgain(@AuthenticationPrincipal SignedIn signedIn, RedirectAttributes redirected) {
        outbox.tryAgain(signedIn.id());
        redirected.addFlashAttribute("done", "outbox.done.retry");
        return "redirect:" + PATH;
    }
}
