package org.dateline.web.desk.release;

import java.time.ZoneId;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.rendition.Organization;
import org.dateline.web.page.Problems;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.inbox.ReleaseFile;
import org.dateline.workflow.inbox.TrackingDesk;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a release. */
@Component
class ReleasePage {

    private final TrackingDesk tracking;
    private final Organization organization;

    ReleasePage(TrackingDesk tracking, Organization organization) {
        this.tracking = tracking;
        this.organization = organization;
    }

    ZoneId zone() {
        return organization.zone();
    }

    /** @param problems with what was typed into one of the page's small forms */
    String show(ReleaseId id, SignedIn signedIn, Model model, Problems problems) {
        ReleaseFile file = tracking.file(id);
        model.addAttribute("shown", new ShownRelease(file, tracking.names(), zone(), signedIn));
        model.addAttribute("picture", tracking.picture(id));
        model.addAttribute("problems", problems);
        return "release/show";
    }
}
