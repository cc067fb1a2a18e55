package org.dateline.web.desk.release;

import jakarta.servlet.ServletContext;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.core.release.CorrectionKind;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.rendition.Organization;
import org.dateline.core.text.Language;
import org.dateline.web.page.Choice;
import org.dateline.web.page.PageWords;
import org.dateline.web.page.Problems;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.copy.CopyDesk;
import org.dateline.workflow.distribution.DistributionDesk;
import org.dateline.workflow.distribution.MediaDesk;
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
    private final CopyDesk copies;
    private final DistributionDesk distributions;
    private final MediaDesk media;
    private final EditionDesk editions;
    private final Organization organization;
    private final PageWords words;
    private final ServletContext application;

    ReleasePage(
            TrackingDesk tracking,
            ThreadDesk threads,
            GuestDesk guests,
            CopyDesk copies,
            DistributionDesk distributions,
            MediaDesk media,
            EditionDesk editions,
            Organization organization,
            PageWords words,
            ServletContext application) {
        this.tracking = tracking;
        this.threads = threads;
        this.guests = guests;
        this.copies = copies;
        this.distributions = distributions;
        this.media = media;
        this.editions = editions;
        this.organization = organization;
        this.words = words;
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
                words,
                application.getContextPath());
    }

    /** @param problems with what was typed into one of the page's small forms */
    String show(ReleaseId id, SignedIn signedIn, Model model, Problems problems) {
        ReleaseFile file = tracking.file(id);
        model.addAttribute("shown", shown(file, signedIn));
        model.addAttribute("picture", tracking.picture(id));
        model.addAttribute("openThreads", threads.open(id));
        addGuests(id, signedIn, model);
        model.addAttribute("correctionKinds", correctionKinds());
        addCopies(id, signedIn, model);
        addDistributions(id, signedIn, model);
        addEditions(id, signedIn.isPressOfficer(), model);
        model.addAttribute("problems", problems);
        return "release/show";
    }

    private List<Choice> correctionKinds() {
        return Arrays.stream(CorrectionKind.values())
                .map(kind -> new Choice(kind.name(), words.in(Language.ENGLISH, "release.correct.kind." + kind)))
                .toList();
    }

    /** What went to the media, how far it is, and whether whoever looks may see to whom. */
    void addDistributions(ReleaseId id, SignedIn signedIn, Model model) {
        model.addAttribute("distributions", distributions.of(id));
        model.addAttribute("mayKeepMedia", media.mayKeep(signedIn.id()));
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
                                        translation.translated().revision().text()))
                                .orElse(List.of()),
                        zone(),
                        application.getContextPath()));
    }

    /** Who was asked without an account, and whether whoever looks may ask. */
    void addGuests(ReleaseId id, SignedIn signedIn, Model model) {
        model.addAttribute("guests", guests.of(id));
        model.addAttribute("mayAsk", guests.mayAsk(id, signedIn.id()));
    }

    /** Who was given a copy before the hour, and until when it is kept back if whoever looks may give one. */
    Optional<Embargo> addCopies(ReleaseId id, SignedIn signedIn, Model model) {
        Optional<Embargo> giveable = copies.giveable(id, signedIn.id());
        model.addAttribute("copies", copies.of(id));
        model.addAttribute("mayGive", giveable.isPresent());
        model.addAttribute("mayWithdraw", signedIn.isPressOfficer() || signedIn.isApprover());
        return giveable;
    }
}
