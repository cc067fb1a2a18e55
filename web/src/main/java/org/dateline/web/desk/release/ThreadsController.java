package org.dateline.web.desk.release;

import org.dateline.core.discussion.ThreadId;
import org.dateline.core.release.ReleaseId;
import org.dateline.web.page.Problems;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.review.PassageException;
import org.dateline.workflow.review.ThreadDesk;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is said of passages of a release. */
@Controller
@RequestMapping(ReleasesController.PATH + "/{id:[0-9a-f]{32}}/threads")
class ThreadsController {

    private static final String THREAD = "/{thread:[0-9a-f]{32}}";

    private final ThreadDesk threads;
    private final ReviewPage page;

    ThreadsController(ThreadDesk threads, ReviewPage page) {
        this.threads = threads;
        this.page = page;
    }

    @PostMapping
    Object open(
            @PathVariable ReleaseId id,
            ThreadForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        Problems problems = new Problems();
        if (form.passage().isBlank()) {
            problems.add("passage", "review.problem.ABSENT");
        }
        form.check("", problems);
        if (problems.isEmpty()) {
            try {
                ThreadId thread = threads.open(id, form.passage(), form.words(), form.suggestionIfAny(), signedIn.id());
                return done(id, thread, "review.done.opened", redirected);
            } catch (PassageException passage) {
                problems.add("passage", "review.problem." + passage.reason().name());
            }
        }
        return page.refusedThread(id, signedIn, model, form, problems);
    }

    @PostMapping(THREAD + "/comments")
    Object reply(
            @PathVariable ReleaseId id,
            @PathVariable ThreadId thread,
            ThreadForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        Problems problems = new Problems();
        form.check(thread + "-", problems);
        if (!problems.isEmpty()) {
            return page.refusedReply(id, signedIn, model, thread, form, problems);
        }
        threads.reply(id, thread, form.words(), form.suggestionIfAny(), signedIn.id());
        return done(id, thread, "review.done.answered", redirected);
    }

    @PostMapping(THREAD + "/resolution")
    String resolve(
            @PathVariable ReleaseId id,
            @PathVariable ThreadId thread,
            @AuthenticationPrincipal SignedIn signedIn,
            RedirectAttributes redirected) {
        threads.resolve(id, thread, signedIn.id());
        return done(id, thread, "review.done.resolved", redirected);
    }

    @PostMapping(THREAD + "/resolution/withdrawal")
    String reopen(
            @PathVariable ReleaseId id,
            @PathVariable ThreadId thread,
            @AuthenticationPrincipal SignedIn signedIn,
            RedirectAttributes redirected) {
        threads.reopen(id, thread, signedIn.id());
        return done(id, thread, "review.done.reopened", redirected);
    }

    /** The author takes the wording that a comment suggests. */
    @PostMapping(THREAD + "/comments/{comment:[0-9]{1,6}}/acceptance")
    Object takeSuggestion(
            @PathVariable ReleaseId id,
            @PathVariable ThreadId thread,
            @PathVariable int comment,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        try {
            threads.takeSuggestion(id, thread, comment, signedIn.id());
        } catch (PassageException byHand) {
            Problems problems = new Problems();
            problems.add("thread-" + thread, "review.problem." + byHand.reason().name());
            return page.refusedThread(id, signedIn, model, ThreadForm.EMPTY, problems);
        }
        return done(id, thread, "review.done.taken", redirected);
    }

    private static String done(ReleaseId id, ThreadId thread, String sentence, RedirectAttributes redirected) {
        return ReviewPage.done(id, "#thread-" + thread, sentence, redirected);
    }
}
