package org.dateline.web.desk.media;

import java.util.List;
import java.util.Optional;
import org.dateline.core.distribution.MailingListId;
import org.dateline.core.distribution.Subscriber;
import org.dateline.core.distribution.SubscriberId;
import org.dateline.core.id.RandomId;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.distribution.AddressTakenException;
import org.dateline.workflow.distribution.MediaDesk;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody of the media who gets releases by mail: found, taken in, changed, forgotten. */
@Controller
@RequestMapping(MediaController.PATH)
class MediaController {

    static final String PATH = "/desk/media";

    private static final String ONE = "/{id:[0-9a-f]{32}}";
    private static final int A_PAGE = 50;

    private final MediaDesk media;
    private final MediaPage page;

    MediaController(MediaDesk media, MediaPage page) {
        this.media = media;
        this.page = page;
    }

    /** Pages begin after an address, so that nobody is left out when somebody is added meanwhile. */
    @GetMapping
    String index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model) {
        MailingListId chosen = RandomId.isOne(list) ? new MailingListId(list) : null;
        List<Subscriber> found = media.page(q.strip(), chosen, after, A_PAGE + 1, signedIn.id());
        List<Subscriber> shown = found.stream().limit(A_PAGE).toList();
        model.addAttribute("q", q);
        model.addAttribute("list", list);
        model.addAttribute("after", after);
        model.addAttribute("subscribers", shown);
        model.addAttribute(
                "next", found.size() > A_PAGE ? shown.get(A_PAGE - 1).to().address() : "");
        model.addAttribute("lists", media.lists(signedIn.id()));
        return "media/index";
    }

    @GetMapping("/new")
    String create(@AuthenticationPrincipal SignedIn signedIn, Model model) {
        return show(null, SubscriberForm.EMPTY, new Problems(), signedIn, model);
    }

    @PostMapping
    Object add(
            SubscriberForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        return save(null, form, signedIn, model, redirected);
    }

    @GetMapping(ONE)
    String show(@PathVariable SubscriberId id, @AuthenticationPrincipal SignedIn signedIn, Model model) {
        MediaDesk.Known known = media.find(id, signedIn.id());
        return show(known.subscriber(), SubscriberForm.of(known), new Problems(), signedIn, model);
    }

    @PostMapping(ONE)
    Object change(
            @PathVariable SubscriberId id,
            SubscriberForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        return save(media.find(id, signedIn.id()).subscriber(), form, signedIn, model, redirected);
    }

    private Object save(
            @Nullable Subscriber known,
            SubscriberForm form,
            SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        Problems problems = new Problems();
        Optional<MediaDesk.Entry> entry = form.entry(known == null ? null : known.id(), problems);
        if (entry.isPresent()) {
            try {
                SubscriberId saved = media.save(entry.get(), signedIn.id());
                redirected.addFlashAttribute("done", "media.done.saved");
                return "redirect:" + PATH + "/" + saved;
            } catch (AddressTakenException taken) {
                problems.add("address", "media.problem.taken");
            }
        }
        return RefusedForm.view(show(known, form, problems, signedIn, model), model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(ONE + "/removal")
    String remove(
            @PathVariable SubscriberId id, @AuthenticationPrincipal SignedIn signedIn, RedirectAttributes redirected) {
        media.remove(id, signedIn.id());
        redirected.addFlashAttribute("done", "media.done.removed");
        return "redirect:" + PATH;
    }

    private String show(
            @Nullable Subscriber known, SubscriberForm form, Problems problems, SignedIn signedIn, Model model) {
        model.addAttribute("known", known);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("lists", media.lists(signedIn.id()));
        page.addChoices(model, true);
        return "media/show";
    }
}
