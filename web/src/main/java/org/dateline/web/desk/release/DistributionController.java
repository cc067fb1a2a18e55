package org.dateline.web.desk.release;

import java.util.List;
import org.dateline.core.distribution.DistributionId;
import org.dateline.core.distribution.Recipient;
import org.dateline.core.release.ReleaseId;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.distribution.DistributionDesk;
import org.dateline.workflow.distribution.DistributionReport;
import org.dateline.workflow.distribution.OutlookDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How far the mails of a release are, and, for those who keep the media, to whom they went. */
@Controller
@RequestMapping(ReleasesController.PATH + "/{id:[0-9a-f]{32}}/distribution")
class DistributionController {

    private static final int A_PAGE = 100;

    private final DistributionDesk distributions;
    private final OutlookDesk outlook;
    private final TrackingDesk tracking;
    private final ReleasePage page;

    DistributionController(
            DistributionDesk distributions, OutlookDesk outlook, TrackingDesk tracking, ReleasePage page) {
        this.distributions = distributions;
        this.outlook = outlook;
        this.tracking = tracking;
        this.page = page;
    }

    @GetMapping
    String progress(
            @PathVariable ReleaseId id,
            @RequestHeader(name = "HX-Request", defaultValue = "") String part,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model) {
        model.addAttribute("shown", page.shown(tracking.file(id), signedIn));
        page.addDistributions(id, signedIn, model);
        if (!part.isEmpty()) {
            return "release/_distribution :: distribution-progress";
        }
        outlook.of(id).ifPresent(found -> model.addAttribute("outlook", found));
        return "release/distribution";
    }

    @GetMapping("/{distribution:[0-9a-f]{32}}")
    String recipients(
            @PathVariable ReleaseId id,
            @PathVariable DistributionId distribution,
            @RequestParam(defaultValue = "0") long after,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model) {
        List<Recipient> found = distributions.recipients(distribution, after, A_PAGE + 1, signedIn.id());
        DistributionReport report = distributions.of(id).stream()
                .filter(each -> each.distribution().id().equals(distribution))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Recipient> recipients = found.stream().limit(A_PAGE).toList();
        model.addAttribute("shown", page.shown(tracking.file(id), signedIn));
        model.addAttribute("report", report);
        model.addAttribute("recipients", recipients);
        model.addAttribute(
                "next", found.size() > A_PAGE ? recipients.get(A_PAGE - 1).number() : 0L);
        return "release/recipients";
    }
}
