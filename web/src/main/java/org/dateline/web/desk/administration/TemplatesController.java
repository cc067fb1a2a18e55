package org.dateline.web.desk.administration;

import java.io.IOException;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.Organization;
import org.dateline.core.template.TemplateCheck;
import org.dateline.core.template.Templates;
import org.dateline.core.text.Language;
import org.dateline.web.organization.WordTemplates;
import org.dateline.web.page.Choice;
import org.dateline.web.page.Download;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.page.Upload;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.template.TemplateDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organization's Word template: brought, looked at, taken into use. */
@Controller
@RequestMapping(TemplatesController.PATH)
class TemplatesController {

    static final String PATH = AdministrationController.PATH + "/templates";

    private static final int LONGEST_NAME = 200;

    private final TemplateDesk desk;
    private final WordTemplates words;
    private final Organization organization;

    TemplatesController(TemplateDesk desk, WordTemplates words, Organization organization) {
        this.desk = desk;
        this.words = words;
        this.organization = organization;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn signedIn, Model model) {
        return list(signedIn, model, new Problems());
    }

    @PostMapping
    Object bring(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected)
            throws IOException {
        Problems problems = new Problems();
        if (file == null || file.isEmpty()) {
            problems.add("file", "template.problem.none");
            return refused(signedIn, model, problems);
        }
        TemplateCheck.Result result =
                desk.bring(name(file), Upload.bytes(file, TemplateCheck.MOST_BYTES), signedIn.id());
        if (!result.usable()) {
            TemplateCheck.Finding why = result.findings().get(0);
            problems.add("file", "template.finding." + why.key(), why.detail());
            return refused(signedIn, model, problems);
        }
        redirected.addFlashAttribute("done", "template.done.brought");
        redirected.addFlashAttribute("findings", result.findings());
        return "redirect:" + PATH;
    }

    private Object refused(SignedIn signedIn, Model model, Problems problems) {
        return RefusedForm.view(list(signedIn, model, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String list(SignedIn signedIn, Model model, Problems problems) {
        model.addAttribute("problems", problems);
        model.addAttribute("versions", desk.versions(signedIn.id()));
        model.addAttribute("inUse", desk.inUse(signedIn.id()));
        model.addAttribute("zone", organization.zone());
        model.addAttribute("languages", Choice.languages());
        return "template/index";
    }

    @PostMapping("/{version:[0-9]{1,6}}/use")
    String use(@PathVariable int version, @AuthenticationPrincipal SignedIn signedIn, RedirectAttributes redirected) {
        if (!desk.use(version, signedIn.id())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        redirected.addFlashAttribute("done", "template.done.inUse");
        return "redirect:" + PATH;
    }

    /** The template itself, to be edited on. */
    @GetMapping("/{version:[0-9]{1,6}}/template.docx")
    ResponseEntity<byte[]> template(@PathVariable int version, @AuthenticationPrincipal SignedIn signedIn) {
        byte[] kept = version == Templates.OWN
                ? words.own()
                : desk.content(version, signedIn.id())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return word(kept, "template-" + version + ".docx");
    }

    /** A sample release in it. */
    @GetMapping("/{version:[0-9]{1,6}}/sample.docx")
    ResponseEntity<byte[]> sample(
            @PathVariable int version,
            @RequestParam(defaultValue = "en") String language,
            @AuthenticationPrincipal SignedIn signedIn) {
        if (version != Templates.OWN && desk.content(version, signedIn.id()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Language known = Language.ofTag(language).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return word(words.sample(version, known), "sample-" + version + "-" + known.tag() + ".docx");
    }

    private static ResponseEntity<byte[]> word(byte[] docx, String fileName) {
        return Download.of(docx, Format.DOCX.mediaType(), fileName);
    }

    private static String name(MultipartFile file) {
        String whole = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        return last.length() <= LONGEST_NAME ? last : last.substring(0, LONGEST_NAME);
    }
}
