package org.dateline.web.desk.media;

import java.util.Optional;
import org.dateline.core.distribution.MailingList;
import org.dateline.core.distribution.MailingListId;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.SignedIn;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mailing lists: what each wants, and how many are on it. */
@Controller
@RequestMapping(ListsController.PATH)
class ListsController {

    static final String PATH = MediaController.PATH + "/lists";

    private static final String ONE = "/{id:[0-9a-f]{32}}";

    private final MediaDesk media;
    private final MediaPage page;

    ListsController(MediaDesk media, MediaPage page) {
        this.media = media;
        this.page = page;
    }

    @GetMapping
    String index(@AuthenticationPrincipal SignedIn signedIn, Model model) {
        model.addAttribute("lists", media.lists(signedIn.id()));
        model.addAttribute("sizes", media.sizes(signedIn.id()));
        return "media/lists";
    }

    @GetMapping("/new")
    String create(Model model) {
        return show(null, ListForm.EMPTY, new Problems(), model);
    }

    @GetMapping(ONE)
    String show(@PathVariable MailingListId id, @AuthenticationPrincipal SignedIn signedIn, Model model) {
        return show(id, ListForm.of(media.list(id, signedIn.id())), new Problems(), model);
    }

    @PostMapping
    Object add(ListForm form, @AuthenticationPrincipal SignedIn signedIn, Model model, RedirectAttributes redirected) {
        return save(null, form, signedIn, model, redirected);
    }

    @PostMapping(ONE)
    Object change(
            @PathVariable MailingListId id,
            ListForm form,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        return save(media.list(id, signedIn.id()).id(), form, signedIn, model, redirected);
    }

    private Object save(
            @Nullable MailingListId known,
            ListForm form,
            SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        Problems problems = new Problems();
        Optional<MailingList> list = form.list(known == null ? MailingListId.random() : known, problems);
        boolean taken = list.isPresent()
                && media.lists(signedIn.id()).stream()
                        .anyMatch(other -> other.name().equalsIgnoreCase(form.name())
                                && !other.id().equals(list.get().id()));
        if (taken) {
            problems.add("name", "media.problem.listTaken");
        }
        if (list.isEmpty() || taken) {
            return RefusedForm.view(show(known, form, problems, model), model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        media.save(list.get(), signedIn.id());
        redirected.addFlashAttribute("done", "media.done.list");
        return "redirect:" + PATH;
    }

    @PostMapping(ONE + "/removal")
    String remove(
            @PathVariable MailingListId id, @AuthenticationPrincipal SignedIn signedIn, RedirectAttributes redirected) {
        media.remove(id, signedIn.id());
        redirected.addFlashAttribute("done", "media.done.listRemoved");
        return "redirect:" + PATH;
    }

    private String show(@Nullable MailingListId id, ListForm form, Problems problems, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        page.addChoices(model, false);
        return "media/list";
    }
}
