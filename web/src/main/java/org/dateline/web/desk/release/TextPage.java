package org.dateline.web.desk.release;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.check.Dismissal;
import org.dateline.core.check.Finding;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.workingcopy.WorkingCopy;
import org.dateline.web.page.ImportMap;
import org.dateline.web.page.PageWords;
import org.dateline.web.page.Problems;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.drafting.WritingDesk;
import org.dateline.workflow.inbox.ReleaseFile;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which a release's text is written. */
@Component
class TextPage {

    private final DraftingDesk drafting;
    private final WritingDesk writing;
    private final ReleasePage page;
    private final PageWords words;
    private final ImportMap modules;

    TextPage(DraftingDesk drafting, WritingDesk writing, ReleasePage page, PageWords words, ImportMap modules) {
        this.drafting = drafting;
        this.writing = writing;
        this.page = page;
        this.words = words;
        this.modules = modules;
    }

    /** The form with what that person typed and did not save, or else with the newest text. */
    String opened(ReleaseFile file, StaffId by, Model model) {
        ReleaseForm saved =
                ReleaseForm.of(file.current().number(), file.current().text(), page.zone());
        Optional<WorkingCopy> copy = writing.copy(file.release().id(), by);
        ReleaseForm form =
                copy.map(kept -> ReleaseForm.of(kept.base(), kept.fields())).orElse(saved);
        copy.ifPresent(kept -> model.addAttribute("copy", kept.version()));
        copy.filter(kept -> !kept.fields().equals(saved.fields()) || kept.base() != saved.base())
                .ifPresent(kept -> model.addAttribute("kept", at(kept.at())));
        return shown(file, form, PictureForm.EMPTY, new Problems(), by, model);
    }

    String shown(ReleaseFile file, ReleaseForm form, PictureForm picture, Problems problems, StaffId by, Model model) {
        ReleaseId id = file.release().id();
        model.addAttribute("file", file);
        model.addAttribute("form", form);
        model.addAttribute("picture", picture);
        model.addAttribute("zone", page.zone().getId());
        model.addAttribute("problems", problems);
        model.addAttribute("findings", findings(file, form));
        model.addAttribute("writing", namesOfOthers(id, by));
        model.addAttribute("modules", modules.json());
        page.addEditions(id, true, model);
        if (!model.containsAttribute("copy")) {
            model.addAttribute("copy", 0);
        }
        if (!model.containsAttribute("page")) {
            model.addAttribute("page", "");
        }
        return "release/edit";
    }

    /**
     * What the checks say of the typed text, without what was dismissed; of the saved one, if what is typed cannot be read.
     */
    List<ShownFinding> findings(ReleaseFile file, ReleaseForm form) {
        List<Finding> saved =
                file.findings().stream().map(CheckedFinding::finding).toList();
        Set<String> dismissed = file.findings().stream()
                .flatMap(checked -> checked.dismissalIfAny().stream())
                .map(Dismissal::finding)
                .collect(Collectors.toSet());
        return typed(file, form).map(text -> drafting.check(file.release().id(), text)).orElse(saved).stream()
                .filter(finding -> !dismissed.contains(finding.id()))
                .map(finding -> ShownFinding.of(finding, words))
                .toList();
    }

    /** The text that is being typed, if it can be read. */
    Optional<ReleaseText> typed(ReleaseFile file, ReleaseForm form) {
        return new ReleaseReading(form, page.zone()).text(file.release().language());
    }

    String namesOfOthers(ReleaseId id, StaffId by) {
        return writing.othersWriting(id, by).stream().map(StaffMember::name).collect(Collectors.joining(", "));
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(page.zone());
    }
}
