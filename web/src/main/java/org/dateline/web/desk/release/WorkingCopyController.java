package org.dateline.web.desk.release;

import java.util.List;
import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.StaffId;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.drafting.WritingDesk;
import org.dateline.workflow.inbox.ReleaseFile;
import org.dateline.workflow.inbox.TrackingDesk;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody types, kept while they type it. */
@Controller
@RequestMapping(ReleasesController.PATH + "/{id:[0-9a-f]{32}}/working-copy")
class WorkingCopyController {

    private final TrackingDesk tracking;
    private final WritingDesk writing;
    private final TextPage text;

    WorkingCopyController(TrackingDesk tracking, WritingDesk writing, TextPage text) {
        this.tracking = tracking;
        this.writing = writing;
        this.text = text;
    }

    /**
     * What the page is told after each time.
     *
     * @param copy the version that is kept; 0 if another window's words are kept instead
     * @param newest the number of the newest revision
     * @param writing who else is typing, by name; empty if nobody is
     */
    record Kept(int copy, int newest, String writing, List<ShownFinding> findings) {}

    /**
     * Whose session it is, for a page whose own may have ended.
     *
     * @param token with which its forms are sent
     * @param writing who else is typing, by name; empty if nobody is
     */
    record Session(String person, String token, String writing) {}

    @GetMapping
    ResponseEntity<Session> session(
            @PathVariable ReleaseId id, @AuthenticationPrincipal SignedIn signedIn, CsrfToken csrf) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Session(signedIn.id().value(), csrf.getToken(), text.namesOfOthers(id, signedIn.id())));
    }

    @PostMapping
    ResponseEntity<Kept> keep(
            @PathVariable ReleaseId id,
            @ModelAttribute("form") ReleaseForm form,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "0") String copy,
            @AuthenticationPrincipal SignedIn signedIn) {
        StaffId by = signedIn.id();
        Optional<Integer> kept = writing.keep(id, form.base(), form.fields(), window(page, copy), by);
        ReleaseFile file = tracking.file(id);
        Kept answer = new Kept(
                kept.orElse(0), file.current().number(), text.namesOfOthers(id, by), text.findings(file, form));
        return ResponseEntity.status(kept.isPresent() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .cacheControl(CacheControl.noStore())
                .body(answer);
    }

    /** Gives up what was typed; the newest text stands in the form again. */
    @PostMapping("/discard")
    String discard(
            @PathVariable ReleaseId id, @AuthenticationPrincipal SignedIn signedIn, RedirectAttributes redirected) {
        writing.discard(id, signedIn.id());
        redirected.addFlashAttribute("done", "release.done.discarded");
        return "redirect:" + ReleasesController.PATH + "/" + id + "/text";
    }

    /** Whatever a page says of itself; nonsense is a page that nobody knows. */
    static WritingDesk.Window window(String page, String copy) {
        boolean sound = page.matches("[0-9a-f-]{0,40}") && copy.matches("[0-9]{1,9}");
        return sound ? new WritingDesk.Window(page, Integer.parseInt(copy)) : new WritingDesk.Window("", 0);
    }
}
