package org.dateline.web.desk.administration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dateline.core.rendition.Organization;
import org.dateline.core.routing.RoutingVersions;
import org.dateline.web.page.Download;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.page.Upload;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.engine.RoutingTableCheck;
import org.dateline.workflow.routing.RoutingDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The routing table: edited or brought, tried on a sample, taken into use. */
@Controller
@RequestMapping(RoutingController.PATH)
class RoutingController {

    static final String PATH = AdministrationController.PATH + "/routing";

    private static final String VERSION = "/{version:[0-9]{1,6}}";
    private static final int LONGEST_REASON = 2000;

    private final RoutingDesk desk;
    private final Organization organization;

    RoutingController(RoutingDesk desk, Organization organization) {
        this.desk = desk;
        this.organization = organization;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn signedIn, Model model) {
        return list(signedIn, model, new Problems());
    }

    private String list(SignedIn signedIn, Model model, Problems problems) {
        model.addAttribute("problems", problems);
        model.addAttribute("versions", desk.versions(signedIn.id()));
        model.addAttribute("uses", desk.uses(signedIn.id()));
        model.addAttribute("inUse", desk.inUse(signedIn.id()));
        model.addAttribute("zone", organization.zone());
        return "routing/index";
    }

    /** One version: to be read, tried, edited on, and taken into use. */
    @GetMapping(VERSION)
    String show(
            @PathVariable int version,
            @ModelAttribute("sample") RoutingSample sample,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model) {
        String dmn = content(version, signedIn);
        if (sample.isAsked()) {
            desk.rehearse(version, sample.facts(), signedIn.id())
                    .ifPresent(rehearsal -> model.addAttribute("rehearsal", rehearsal));
        }
        return show(version, dmn, sample, signedIn, model, new Problems());
    }

    private String show(
            int version, String dmn, RoutingSample sample, SignedIn signedIn, Model model, Problems problems) {
        model.addAttribute("problems", problems);
        model.addAttribute("version", version);
        model.addAttribute("dmn", dmn);
        model.addAttribute("sample", sample);
        model.addAttribute("inUse", desk.inUse(signedIn.id()));
        model.addAttribute("zone", organization.zone());
        return "routing/show";
    }

    /**
     * Checks a table and keeps it as a version.
     *
     * @param file as it was made elsewhere; empty if it was edited here
     * @param dmn as it was edited here
     * @param base the version that was edited on
     */
    @PostMapping
    Object bring(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String dmn,
            @RequestParam(defaultValue = "0") int base,
            @RequestParam(defaultValue = "") String why,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected)
            throws IOException {
        boolean edited = !dmn.isBlank();
        String field = edited ? "dmn" : "file";
        String brought =
                edited ? dmn : new String(Upload.bytes(file, RoutingTableCheck.MOST_BYTES), StandardCharsets.UTF_8);
        Problems problems = new Problems();
        if (brought.isBlank()) {
            problems.add("file", "routing.problem.none");
        }
        reason(why, "why", problems);
        if (problems.isEmpty()) {
            RoutingTableCheck.Result result = desk.bring(brought, why, signedIn.id());
            if (result.usable()) {
                redirected.addFlashAttribute("done", "routing.done.brought");
                redirected.addFlashAttribute("remarks", result.findings());
                return "redirect:" + PATH + "/"
                        + desk.versions(signedIn.id()).get(0).number();
            }
            RoutingTableCheck.Finding first = result.findings().stream()
                    .filter(finding -> !finding.key().isRemark())
                    .findFirst()
                    .orElseThrow();
            problems.add(field, "routing.finding." + first.key(), first.detail());
            model.addAttribute("findings", result.findings());
        }
        model.addAttribute("why", why);
        String page = edited
                ? show(base, dmn, new RoutingSample(), signedIn, model, problems)
                : list(signedIn, model, problems);
        return RefusedForm.view(page, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(VERSION + "/use")
    Object use(
            @PathVariable int version,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected) {
        String dmn = content(version, signedIn);
        Problems problems = new Problems();
        reason(reason, "reason", problems);
        if (!problems.isEmpty()) {
            return RefusedForm.view(
                    show(version, dmn, new RoutingSample(), signedIn, model, problems),
                    model,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.use(version, reason, signedIn.id());
        redirected.addFlashAttribute("done", "routing.done.inUse");
        return "redirect:" + PATH;
    }

    /** The table itself, to be edited elsewhere. */
    @GetMapping(VERSION + "/required-reviews.dmn")
    ResponseEntity<byte[]> file(@PathVariable int version, @AuthenticationPrincipal SignedIn signedIn) {
        byte[] dmn = content(version, signedIn).getBytes(StandardCharsets.UTF_8);
        String name = version == RoutingVersions.SHIPPED ? "required-reviews" : "required-reviews-" + version;
        return Download.of(dmn, "application/xml", name + ".dmn");
    }

    private String content(int version, SignedIn signedIn) {
        return desk.content(version, signedIn.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void reason(String typed, String field, Problems problems) {
        if (typed.isBlank() || typed.length() > LONGEST_REASON) {
            problems.add(field, "routing.problem.why");
        }
    }
}
