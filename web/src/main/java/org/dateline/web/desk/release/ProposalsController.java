package org.dateline.web.desk.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.core.compose.UnreadableTextException;
import org.dateline.core.compose.WrittenText;
import org.dateline.core.intake.Remark;
import org.dateline.core.intake.UnreadableDocumentException;
import org.dateline.core.intake.WordDocument;
import org.dateline.core.intake.WordIntake;
import org.dateline.core.proposal.VisitProposal;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitKind;
import org.dateline.web.page.Choice;
import org.dateline.web.page.PageWords;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.page.Upload;
import org.dateline.web.prose.ProseHtml;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.intake.IntakeDesk;
import org.dateline.workflow.visit.VisitDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The visit that a text seems to tell: shown beside the text, confirmed fact by fact, and only then recorded. */
@Controller
@RequestMapping(ProposalsController.PATH)
class ProposalsController {

    static final String PATH = ReleasesController.PATH + "/proposal";

    private static final String VIEW = "release/proposal";

    private final DraftingDesk drafting;
    private final IntakeDesk intake;
    private final VisitDesk visits;
    private final BeginPage begin;
    private final List<Choice> countries;
    private final List<Choice> kinds;

    ProposalsController(DraftingDesk drafting, IntakeDesk intake, VisitDesk visits, BeginPage begin, PageWords words) {
        this.drafting = drafting;
        this.intake = intake;
        this.visits = visits;
        this.begin = begin;
        countries = HostCountry.all(Language.ENGLISH).stream()
                .map(country -> new Choice(country.code(), country.nameIn(Language.ENGLISH)))
                .toList();
        kinds = Arrays.stream(VisitKind.values())
                .map(kind -> new Choice(kind.name(), words.in(Language.ENGLISH, "visit.kind." + kind)))
                .toList();
    }

    /** Nothing is kept yet: the page that answers holds the text and the facts. */
    @PostMapping
    Object propose(
            BeginPage.BeginForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model)
            throws IOException {
        Problems problems = new Problems();
        Language language = Language.ofTag(form.language()).orElse(Language.ENGLISH);
        byte[] brought = Upload.bytes(file, WordIntake.MOST_BYTES);
        if (WordIntake.isMeant(brought) || brought.length > WordIntake.MOST_BYTES) {
            try {
                return proposeFrom(intake.read(brought, language, signedIn.id()), form.type(), model);
            } catch (UnreadableDocumentException unreadable) {
                problems.add("file", "release.problem.document." + unreadable.reason());
            }
        } else if (brought.length == 0 && form.text().isBlank()) {
            problems.add("text", "proposal.problem.nothing");
        } else {
            try {
                String typed = drafting.words(
                        brought.length > 0 ? brought : form.text().getBytes(StandardCharsets.UTF_8));
                ReleaseText text = drafting.imported(typed.getBytes(StandardCharsets.UTF_8), language);
                return show(
                        model,
                        ProposalForm.of(form.type(), language.tag(), typed, VisitProposal.of(text)),
                        text,
                        new Problems());
            } catch (UnreadableTextException unreadable) {
                problems.add(brought.length > 0 ? "file" : "text", "release.problem.unreadable");
            }
        }
        return RefusedForm.view(begin.show(model, form, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What only the document can bring along is said; a release has its own header and footer. */
    private String proposeFrom(WordDocument document, String type, Model model) {
        ReleaseText text = document.text();
        boolean beside = document.remarks().stream().anyMatch(remark -> remark.kind() != Remark.Kind.STATIONERY);
        model.addAttribute("left", beside || !document.pictures().isEmpty());
        return show(
                model,
                ProposalForm.of(type, text.language().tag(), WrittenText.of(text), VisitProposal.of(text)),
                drafting.withStandingParts(text),
                new Problems());
    }

    /** Without a script, too: a row more, and everything typed still there. */
    @PostMapping("/person")
    Object addPerson(@ModelAttribute("form") ProposalForm form, Model model) {
        model.addAttribute("focus", "meetings[" + form.meetings().size() + "].person.name");
        return again(form.withOneMore(), new Problems(), HttpStatus.OK, model);
    }

    @PostMapping("/visit")
    Object confirm(@ModelAttribute("form") ProposalForm form, @AuthenticationPrincipal SignedIn signedIn, Model model) {
        ProposalReading reading = new ProposalReading(form);
        Optional<Visit> visit = reading.visit(signedIn.id());
        if (visit.isEmpty()) {
            return again(form, reading.problems(), HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        ReleaseText text;
        try {
            text = text(form);
        } catch (UnreadableTextException unreadable) {
            return refused(form, model);
        }
        Visit recorded = visits.record(visit.get(), signedIn.id());
        ReleaseType type = ReleaseType.named(form.type()).orElse(ReleaseType.PRESS_RELEASE);
        ReleaseId id = drafting.draft(type, Optional.of(recorded.id()), text, signedIn.id());
        return "redirect:" + ReleasesController.PATH + "/" + id + "/text";
    }

    private ReleaseText text(ProposalForm form) {
        Language language = Language.ofTag(form.language()).orElse(Language.ENGLISH);
        return drafting.imported(form.text().getBytes(StandardCharsets.UTF_8), language);
    }

    private Object again(ProposalForm form, Problems problems, HttpStatus status, Model model) {
        try {
            return RefusedForm.view(show(model, form, text(form), problems), model, status);
        } catch (UnreadableTextException unreadable) {
            return refused(form, model);
        }
    }

    private Object refused(ProposalForm form, Model model) {
        Problems problems = new Problems();
        problems.add("text", "release.problem.unreadable");
        BeginPage.BeginForm again = new BeginPage.BeginForm(form.type(), form.language(), "", form.text());
        return RefusedForm.view(begin.show(model, again, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String show(Model model, ProposalForm form, ReleaseText text, Problems problems) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("text", text);
        model.addAttribute("dateline", text.dateline().in(text.language()));
        model.addAttribute(
                "body",
                ProseHtml.of(text.body().blocks(), text.dateline().in(text.language()), picture -> Optional.empty()));
        model.addAttribute("countries", countries);
        model.addAttribute("kinds", kinds);
        return VIEW;
    }
}
