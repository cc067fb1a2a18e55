package org.dateline.web.desk.release;

import java.util.Optional;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.dateline.web.page.Problems;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.review.ReviewDesk;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A release before its reviewer: the text, the facts, what changed, what was said, and what they say of it. */
@Controller
@RequestMapping(ReleasesController.PATH + "/{id:[0-9a-f]{32}}/review")
class ReviewController {

    private final ReviewDesk reviews;
    private final ReviewPage page;

    ReviewController(ReviewDesk reviews, ReviewPage page) {
        this.reviews = reviews;
        this.page = page;
    }

    @GetMapping
    String show(@PathVariable ReleaseId id, @AuthenticationPrincipal SignedIn signedIn, Model model) {
        return page.show(id, signedIn, model);
    }

    @PostMapping("/clearance")
    String clear(
            @PathVariable ReleaseId id,
            @RequestParam ReviewingDesk desk,
            @RequestParam Fingerprint seen,
            @AuthenticationPrincipal SignedIn signedIn,
            RedirectAttributes redirected) {
        reviews.clear(id, desk, seen, signedIn.id());
        return ReviewPage.done(id, "", "release.done.cleared", redirected);
    }

    @PostMapping("/change-request")
    Object requestChanges(
            @PathVariable ReleaseId id,
            @RequestParam ReviewingDesk desk,
            @RequestParam Fingerprint seen,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        if (reason.isBlank()) {
            Problems problems = new Problems();
            problems.add("changeReason-" + desk, "release.problem.reason");
            return page.refusedThread(id, signedIn, model, ThreadForm.EMPTY, problems);
        }
        reviews.requestChanges(id, desk, seen, reason.replace("\u0000", ""), signedIn.id());
        return ReviewPage.done(id, "", "release.done.changesRequested", redirected);
    }

    @PostMapping("/desks")
    Object addDesk(
            @PathVariable ReleaseId id,
            @RequestParam Fingerprint seen,
            AddedDeskForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        Problems problems = new Problems();
        Optional<ReviewingDesk> desk = form.desk(problems);
        if (!problems.isEmpty() || desk.isEmpty()) {
            return page.refusedDesk(id, signedIn, model, form, problems);
        }
        reviews.addDesk(id, desk.get(), seen, form.addReason(), signedIn.id());
        return ReviewPage.done(id, "", "review.done.deskAdded", redirected);
    }

    @PostMapping("/reading")
    String read(
            @PathVariable ReleaseId id,
            @RequestParam Fingerprint seen,
            @AuthenticationPrincipal SignedIn signedIn,
            RedirectAttributes redirected) {
        reviews.read(id, seen, signedIn.id());
        return ReviewPage.done(id, "", "review.done.read", redirected);
    }

    @PostMapping("/claim")
    String claim(
            @PathVariable ReleaseId id,
            @RequestParam ReviewingDesk desk,
            @AuthenticationPrincipal SignedIn signedIn,
            RedirectAttributes redirected) {
        reviews.claim(id, desk, signedIn.id());
        return ReviewPage.done(id, "", "review.done.claimed", redirected);
    }

    @PostMapping("/claim/withdrawal")
    String giveBack(
            @PathVariable ReleaseId id,
            @RequestParam ReviewingDesk desk,
            @AuthenticationPrincipal SignedIn signedIn,
            RedirectAttributes redirected) {
        reviews.giveBack(id, desk, signedIn.id());
        return ReviewPage.done(id, "", "review.done.givenBack", redirected);
    }

    @PostMapping("/hand-over")
    String handOver(
            @PathVariable ReleaseId id,
            @RequestParam ReviewingDesk desk,
            @RequestParam StaffId to,
            @AuthenticationPrincipal SignedIn signedIn,
            RedirectAttributes redirected) {
        reviews.handOver(id, desk, to, signedIn.id());
        String sentence = to.equals(signedIn.id()) ? "review.done.claimed" : "review.done.handedOver";
        return ReviewPage.done(id, "", sentence, redirected);
    }
}
