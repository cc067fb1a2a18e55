package org.dateline.web.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.dateline.core.authenticity.DocumentWords;
import org.dateline.core.authenticity.UnreadableFileException;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.SignedCopies;
import org.dateline.web.newsroom.NearestRelease.Form;
import org.dateline.web.newsroom.NearestRelease.Near;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.page.PageLanguage;
import org.dateline.web.page.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Says whether a file, or words, are what was published. A file is genuine if it is, byte for byte, one of ours; of any other
 * its words are compared with those of the nearest release. It stays in memory and nothing of it is kept. What is not public
 * is compared with nothing, so that it is answered like what nobody ever wrote.
 */
@Controller
@RequestMapping(VerificationController.PATH)
class ComparisonController {

    static final int LEAST_WORDS = 8;
    /** In characters; a release has some thousands. */
    static final int LONGEST = 50_000;

    /** In bytes; no document of ours is near it. */
    private static final int LARGEST = 20_000_000;
    /** Reading somebody's file and comparing it takes a processor for a while. */
    private static final int AT_ONCE = 2;

    private final Publications publications;
    private final SignedCopies signedCopies;
    private final PublishedPages pages;
    private final NearestRelease nearest;
    private final List<Form> forms;
    private final VerificationForm form;
    private final ConfiguredOrganization organization;
    private final Semaphore room = new Semaphore(AT_ONCE);

    ComparisonController(
            Publications publications,
            SignedCopies signedCopies,
            PublishedPages pages,
            NearestRelease nearest,
            @Qualifier("pdfWords") DocumentWords pdf,
            @Qualifier("docxWords") DocumentWords docx,
            VerificationForm form,
            ConfiguredOrganization organization) {
        this.publications = publications;
        this.signedCopies = signedCopies;
        this.pages = pages;
        this.nearest = nearest;
        this.forms = List.of(new Form("pdf", pdf), new Form("docx", docx));
        this.form = form;
        this.organization = organization;
    }

    @PostMapping
    Object compare(
            @RequestParam(required = false) @Nullable MultipartFile document,
            @RequestParam(required = false, defaultValue = "") String text,
            Model model,
            HttpServletRequest request)
            throws IOException {
        byte[] file = Upload.bytes(document, LARGEST);
        if (file.length > 0) {
            return compare(file, model, request);
        }
        return text.isBlank() ? form.empty(model) : compare(text, model, request);
    }

    private Object compare(byte[] file, Model model, HttpServletRequest request) {
        if (file.length > LARGEST) {
            return another(UnreadableFileException.Reason.TOO_LARGE.name(), model);
        }
        String brought = Sha256.hex(file);
        String digest = signedCopies.documentOf(brought).orElse(brought);
        Optional<Publication> ours = publications.withDocument(digest);
        return ours.isPresent()
                ? "redirect:" + VerificationController.PATH + "/" + fingerprint(ours.get(), digest)
                : inTurn(() -> readAndCompare(file, model, request))
                        .orElseGet(() -> another("BUSY", HttpStatus.SERVICE_UNAVAILABLE, model));
    }

    private String fingerprint(Publication publication, String digest) {
        boolean corrigendum = publication.documents().stream()
                .anyMatch(each -> each.digest().equals(digest) && PublishedPage.isOfCorrigendum(each));
        return Optional.of(publication.id())
                .filter(id -> corrigendum)
                .flatMap(publications::corrigendumFingerprint)
                .map(Fingerprint::hex)
                .orElse(publication.fingerprint().hex());
    }

    private Object readAndCompare(byte[] file, Model model, HttpServletRequest request) {
        try {
            Form meant = forms.stream()
                    .filter(known -> known.reader().isMeant(file))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableFileException(UnreadableFileException.Reason.OTHER_KIND));
            String words = meant.reader().of(file);
            if (Wording.of(words).size() > NearestRelease.MOST_WORDS) {
                throw new UnreadableFileException(UnreadableFileException.Reason.TOO_LARGE);
            }
            return nearest.to(words, meant)
                    .<Object>map(near -> show(near, true, model, request))
                    .orElseGet(() -> another("", model));
        } catch (UnreadableFileException unreadable) {
            return another(unreadable.reason().name(), model);
        }
    }

    /** @param why its words were not compared; empty if they were, and are like nothing of ours */
    private Object another(String why, Model model) {
        return another(why, HttpStatus.NOT_FOUND, model);
    }

    private Object another(String why, HttpStatus status, Model model) {
        model.addAttribute("another", true);
        model.addAttribute("why", why);
        return form.again(model, status);
    }

    private Object compare(String text, Model model, HttpServletRequest request) {
        model.addAttribute("text", text);
        int words = Wording.of(text).size();
        if (words < LEAST_WORDS) {
            return problem("short", HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        if (text.length() > LONGEST || words > NearestRelease.MOST_WORDS) {
            return problem("long", HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        return inTurn(() -> nearest.to(text)
                        .<Object>map(near -> show(near, false, model, request))
                        .orElseGet(() -> {
                            model.addAttribute("nothing", true);
                            return form.again(model, HttpStatus.NOT_FOUND);
                        }))
                .orElseGet(() -> problem("busy", HttpStatus.SERVICE_UNAVAILABLE, model));
    }

    private Object problem(String problem, HttpStatus status, Model model) {
        model.addAttribute("problem", problem);
        return form.again(model, status);
    }

    private Object show(Near near, boolean file, Model model, HttpServletRequest request) {
        Verdict verdict = Verdict.of(pages.page(near.item(), near.text(), request.getContextPath()));
        PageLanguage.set(request, near.text().language());
        model.addAttribute("verdict", verdict);
        model.addAttribute("page", verdict.shown());
        model.addAttribute("publication", near.text());
        model.addAttribute("difference", near.difference());
        model.addAttribute("same", near.difference().isSame());
        model.addAttribute("file", file);
        model.addAttribute(
                "newsroom", NewsroomShell.of(organization, near.text().language()));
        return "newsroom/compared";
    }

    /** Empty if others are being answered, or the archive cannot say yet. */
    private Optional<Object> inTurn(Supplier<Object> answer) {
        if (!room.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(answer.get());
        } catch (NearestRelease.NotYetException notYet) {
            return Optional.empty();
        } finally {
            room.release();
        }
    }
}
