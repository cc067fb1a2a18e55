package org.dateline.web.desk;

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

    DeskController(TrackingDesk tracking) {
        this.tracking = tracking;
    }

    @GetMapping("/desk")
    String show(@AuthenticationPrincipal SignedIn signedIn, Model model) {
        model.addAttribute("inbox", tracking.inbox(signedIn.id()));
        model.addAttribute("names", tracking.names());
        return "desk/show";
    }
}
