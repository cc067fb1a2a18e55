package org.dateline.web.desk.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Revision;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.ReleaseFile;
import org.dateline.workflow.inbox.TrackingDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The texts that a release has had: listed, compared with each other, and taken up again. */
@Controller
@RequestMapping(ReleasesController.PATH + "/{id:[0-9a-f]{32}}/revisions")
class RevisionsController {

    private final TrackingDesk tracking;
    private final DraftingDesk drafting;
    private final ReleasePage page;

    RevisionsController(TrackingDesk tracking, DraftingDesk drafting, ReleasePage page) {
        this.tracking = tracking;
        this.drafting = drafting;
        this.page = page;
    }

    /** Without numbers, the last two are compared. */
    @GetMapping
    String index(
            @PathVariable ReleaseId id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model) {
        ReleaseFile file = tracking.file(id);
        int newest = file.current().number();
        int after = to == null ? newest : to;
        int before = from == null ? Math.max(1, after - 1) : from;
        model.addAttribute("shown", page.shown(file, signedIn));
        List<Revision.Mark> newestFirst = new ArrayList<>(file.release().revisions());
        Collections.reverse(newestFirst);
        model.addAttribute("newestFirst", newestFirst);
        model.addAttribute("from", before);
        model.addAttribute("to", after);
        model.addAttribute(
                "parts",
                before == after
                        ? List.of()
                        : ComparedPart.of(
                                revision(id, before).text(), revision(id, after).text(), page.zone()));
        return "release/revisions";
    }

    @GetMapping("/{number:[0-9]{1,9}}")
    String show(
            @PathVariable ReleaseId id,
            @PathVariable int number,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model) {
        ReleaseFile file =
                tracking.file(id, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("shown", page.shown(file, signedIn));
        return "release/revision";
    }

    @PostMapping("/{number:[0-9]{1,9}}/restoration")
    String restore(
            @PathVariable ReleaseId id,
            @PathVariable int number,
            @AuthenticationPrincipal SignedIn signedIn,
            RedirectAttributes redirected) {
        revision(id, number);
        drafting.restore(id, number, signedIn.id());
        redirected.addFlashAttribute("done", "release.done.restored");
        return "redirect:" + ReleasesController.PATH + "/" + id;
    }

    private Revision revision(ReleaseId id, int number) {
        return tracking.revision(id, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
