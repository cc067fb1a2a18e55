package org.dateline.web.desk;

import org.dateline.core.rendition.Organization;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.inbox.TrackingDesk;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: what waits for whoever looks. */
@Controller
class DeskController {

    private final TrackingDesk tracking;
    private final Organization organization;

    DeskController(TrackingDesk tracking, Organization organization) {
        this.tracking = tracking;
        this.organization = organization;
    }

    @GetMapping("/desk")
    String show(@AuthenticationPrincipal SignedIn signedIn, Model model) {
        model.addAttribute("inbox", tracking.inbox(signedIn.id()));
        model.addAttribute("zone", organization.zone());
        model.addAttribute("names", tracking.names());
        return "desk/show";
    }
}
