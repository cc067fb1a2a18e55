package org.dateline.web.desk.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.core.notice.NoticeChoice;
import org.dateline.core.notice.NoticeChoice.Delivery;
import org.dateline.core.rendition.Organization;
import org.dateline.core.text.Language;
import org.dateline.web.page.Choice;
import org.dateline.web.page.PageWords;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.notice.NoticeDesk;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What whoever looks was told, and how they want to be. */
@Controller
@RequestMapping(NoticesController.PATH)
class NoticesController {

    static final String PATH = "/desk/notices";
    private static final int HOURS = 24;

    private final NoticeDesk notices;
    private final Organization organization;
    private final PageWords words;

    NoticesController(NoticeDesk notices, Organization organization, PageWords words) {
        this.notices = notices;
        this.organization = organization;
        this.words = words;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn signedIn, Model model) {
        return show(signedIn, model, NoticeForm.of(notices.choice(signedIn.id())), new Problems());
    }

    @PostMapping
    Object choose(
            NoticeForm form, @AuthenticationPrincipal SignedIn signedIn, Model model, RedirectAttributes redirected) {
        Problems problems = new Problems();
        Optional<NoticeChoice> choice = form.choice(signedIn.id(), problems);
        if (choice.isEmpty()) {
            return RefusedForm.view(show(signedIn, model, form, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        notices.choose(choice.get());
        redirected.addFlashAttribute("done", "notice.done");
        return "redirect:" + PATH;
    }

    private String show(SignedIn signedIn, Model model, NoticeForm form, Problems problems) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("lines", notices.last(signedIn.id()));
        model.addAttribute("zone", organization.zone());
        model.addAttribute("deliveries", deliveries());
        model.addAttribute("hours", hours());
        model.addAttribute("languages", Choice.languages());
        return "notice/index";
    }

    private List<Choice> deliveries() {
        return Arrays.stream(Delivery.values())
                .map(each -> new Choice(each.name(), words.in(Language.ENGLISH, "notice.delivery." + each)))
                .toList();
    }

    private List<Choice> hours() {
        return IntStream.range(0, HOURS)
                .mapToObj(Integer::toString)
                .map(hour -> new Choice(hour, words.in(Language.ENGLISH, "notice.hour.one", hour)))
                .toList();
    }
}
