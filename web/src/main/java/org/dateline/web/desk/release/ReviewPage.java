package org.dateline.web.desk.release;

import java.util.List;
import org.dateline.core.discussion.ThreadId;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.text.Language;
import org.dateline.web.page.Choice;
import org.dateline.web.page.PageWords;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.inbox.ReleaseFile;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.review.ReviewDesk;
import org.dateline.workflow.review.ThreadDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Fills the page on which a release is read and discussed. */
@Component
class ReviewPage {

    private final TrackingDesk tracking;
    private final ReviewDesk reviews;
    private final ThreadDesk threads;
    private final ReleasePage page;
    private final PageWords words;

    ReviewPage(TrackingDesk tracking, ReviewDesk reviews, ThreadDesk threads, ReleasePage page, PageWords words) {
        this.tracking = tracking;
        this.reviews = reviews;
        this.threads = threads;
        this.page = page;
        this.words = words;
    }

    String show(ReleaseId id, SignedIn signedIn, Model model) {
        return show(id, signedIn, model, ThreadForm.EMPTY, null, ThreadForm.EMPTY, new Problems());
    }

    /** The page again, with what was typed about a new passage. */
    Object refusedThread(ReleaseId id, SignedIn signedIn, Model model, ThreadForm typed, Problems problems) {
        return refused(show(id, signedIn, model, typed, null, ThreadForm.EMPTY, problems), model);
    }

    /** The page again, with what was typed as an answer in a thread. */
    Object refusedReply(
            ReleaseId id, SignedIn signedIn, Model model, ThreadId thread, ThreadForm typed, Problems problems) {
        return refused(show(id, signedIn, model, ThreadForm.EMPTY, thread, typed, problems), model);
    }

    /** The page again, with what was typed to ask one more desk. */
    Object refusedDesk(ReleaseId id, SignedIn signedIn, Model model, AddedDeskForm typed, Problems problems) {
        String view = show(id, signedIn, model, ThreadForm.EMPTY, null, ThreadForm.EMPTY, problems);
        model.addAttribute("added", typed);
        return refused(view, model);
    }

    private static Object refused(String view, Model model) {
        return RefusedForm.view(view, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String show(
            ReleaseId id,
            SignedIn signedIn,
            Model model,
            ThreadForm typed,
            @Nullable ThreadId answered,
            ThreadForm answer,
            Problems problems) {
        ReleaseFile file = tracking.file(id);
        ShownRelease shown = page.shown(file, signedIn);
        model.addAttribute("shown", shown);
        model.addAttribute(
                "review",
                new ShownReview(
                        shown,
                        reviews.tasks(id, signedIn.id()),
                        threads.of(id),
                        reviews.lastRead(id, signedIn.id()).orElse(null)));
        model.addAttribute("addableDesks", desks(reviews.addable(id, signedIn.id())));
        model.addAttribute("added", AddedDeskForm.EMPTY);
        page.addGuests(id, signedIn, model);
        page.addEditions(id, signedIn.isPressOfficer(), model);
        model.addAttribute("typed", typed);
        model.addAttribute("answered", answered);
        model.addAttribute("answer", answer);
        model.addAttribute("problems", problems);
        return "release/review";
    }

    private List<Choice> desks(List<ReviewingDesk> desks) {
        return desks.stream()
                .map(desk -> new Choice(desk.name(), words.in(Language.ENGLISH, "release.desk." + desk)))
                .toList();
    }

    static String done(ReleaseId id, String place, String sentence, RedirectAttributes redirected) {
        redirected.addFlashAttribute("done", sentence);
        return "redirect:" + ReleasesController.PATH + "/" + id + "/review" + place;
    }
}
