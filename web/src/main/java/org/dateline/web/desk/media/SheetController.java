package org.dateline.web.desk.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.web.page.Download;
import org.dateline.web.page.RefusedForm;
import org.dateline.web.page.Upload;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.distribution.MediaDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The media as a file: taken out, and brought in whole or not at all. */
@Controller
@RequestMapping(MediaController.PATH)
class SheetController {

    /** In bytes. */
    private static final int LARGEST = 10_000_000;

    private static final int MOST_FAULTS = 100;

    private final MediaDesk media;

    SheetController(MediaDesk media) {
        this.media = media;
    }

    @GetMapping("/media.csv")
    ResponseEntity<byte[]> export(@AuthenticationPrincipal SignedIn signedIn) {
        byte[] file = new ContactSheet(media.lists(signedIn.id())).write(media.everybody(signedIn.id()));
        return Download.of(file, "text/csv;charset=UTF-8;header=present", "media.csv");
    }

    @GetMapping("/import")
    String form(Model model) {
        return show(List.of(), model);
    }

    @PostMapping("/import")
    Object bringIn(
            @RequestParam(required = false) @Nullable MultipartFile sheet,
            @AuthenticationPrincipal SignedIn signedIn,
            Model model,
            RedirectAttributes redirected)
            throws IOException {
        byte[] file = Upload.bytes(sheet, LARGEST);
        if (file.length == 0 || file.length > LARGEST) {
            String key = file.length == 0 ? "media.import.none" : "media.import.tooLarge";
            return refused(List.of(new ContactSheet.Fault(1, key, "")), model);
        }
        ContactSheet.Read read = new ContactSheet(media.lists(signedIn.id())).read(file);
        if (!read.faults().isEmpty()) {
            return refused(read.faults(), model);
        }
        List<ContactSheet.Fault> hindered = new ArrayList<>();
        media.takeAll(read.entries(), signedIn.id())
                .forEach((row, why) -> hindered.add(
                        new ContactSheet.Fault(row, "media.import.hindrance." + why, read.addressIn(row))));
        if (!hindered.isEmpty()) {
            return refused(hindered, model);
        }
        redirected.addFlashAttribute("taken", read.entries().size());
        redirected.addFlashAttribute("leftOut", read.leftOut());
        return "redirect:" + MediaController.PATH;
    }

    private static Object refused(List<ContactSheet.Fault> faults, Model model) {
        return RefusedForm.view(show(faults, model), model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String show(List<ContactSheet.Fault> faults, Model model) {
        model.addAttribute("faults", faults.stream().limit(MOST_FAULTS).toList());
        model.addAttribute("more", Math.max(0, faults.size() - MOST_FAULTS));
        return "media/import";
    }
}
