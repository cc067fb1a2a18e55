package org.dateline.web.desk.release;

import jakarta.servlet.ServletContext;
import java.time.ZoneId;
import java.util.List;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.rendition.Organization;
import org.dateline.web.page.Problems;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.edition.EditionDesk;
import org.dateline.workflow.edition.EditionFile;
import org.dateline.workflow.guest.GuestDesk;
import org.dateline.workflow.inbox.ReleaseFile;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.review.ThreadDesk;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a release. */
@Component
class ReleasePage {

    private final TrackingDesk tracking;
    private final ThreadDesk threads;
    private final GuestDesk guests;
    private final EditionDesk editions;
    private final Organization organization;
    private final ServletContext application;

    ReleasePage(
            TrackingDesk tracking,
            ThreadDesk threads,
            GuestDesk guests,
            EditionDesk editions,
            Organization organization,
            ServletContext application) {
        this.tracking = tracking;
        this.threads = threads;
        this.guests = guests;
        this.editions = editions;
        this.organization = organization;
        this.application = application;
    }

    ZoneId zone() {
        return organization.zone();
    }

    ShownRelease shown(ReleaseFile file, SignedIn signedIn) {
        return new ShownRelease(
                file,
                tracking.names(),
                zone(),
                signedIn,
                tracking.picturesIn(file.current().text()),
                application.getContextPath());
    }

    /** @param problems with what was typed into one of the page's small forms */
    String show(ReleaseId id, SignedIn signedIn, Model model, Problems problems) {
        ReleaseFile file = tracking.file(id);
        model.addAttribute("shown", shown(file, signedIn));
        model.addAttribute("picture", tracking.picture(id));
        model.addAttribute("openThreads", threads.open(id));
        addGuests(id, signedIn, model);
        addEditions(id, signedIn.isPressOfficer(), model);
        model.addAttribute("problems", problems);
        return "release/show";
    }

    /** Its other languages, and what it translates if it is an edition. */
    void addEditions(ReleaseId id, boolean writer, Model model) {
        EditionFile file = editions.file(id);
        model.addAttribute(
                "editions",
                new ShownEditions(
                        id,
                        file,
                        writer,
                        file.translationIfAny()
                                .map(translation -> tracking.picturesIn(
                                        translation.translated().text()))
                                .orElse(List.of()),
                        zone(),
                        application.getContextPath()));
    }

    /** Who was asked without an account, and whether whoever looks may ask. */
    void addGuests(ReleaseId id, SignedIn signedIn, Model model) {
        model.addAttribute("guests", guests.of(id));
        model.addAttribute("mayAsk", guests.mayAsk(id, signedIn.id()));
    }
}
