package org.dateline.web.desk.zone;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.dateline.core.rendition.Organization;
import org.dateline.web.page.Problems;
import org.dateline.web.page.RefusedForm;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody says in which zone they work. */
@Controller
@RequestMapping(OwnZoneController.PATH)
class OwnZoneController {

    static final String PATH = "/desk/zone";

    private static final Duration KEPT = Duration.ofDays(365);

    private final Organization organization;

    OwnZoneController(Organization organization) {
        this.organization = organization;
    }

    @GetMapping
    String show(Model model) {
        return show(model, new Problems());
    }

    private String show(Model model, Problems problems) {
        model.addAttribute("problems", problems);
        model.addAttribute("names", OwnZone.names());
        model.addAttribute("officeZone", organization.zone());
        return "zone/show";
    }

    @PostMapping
    Object choose(
            @RequestParam(defaultValue = "") String zone,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirected) {
        Optional<ZoneId> chosen = OwnZone.named(zone);
        if (chosen.isEmpty() && !zone.isEmpty()) {
            Problems problems = new Problems();
            problems.add("zone", "zone.problem");
            return RefusedForm.view(show(model, problems), model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(OwnZone.COOKIE, zone)
                        .path(request.getContextPath() + "/desk")
                        .maxAge(chosen.isPresent() ? KEPT : Duration.ZERO)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
        redirected.addFlashAttribute("done", chosen.isPresent() ? "zone.done" : "zone.done.office");
        return "redirect:/desk";
    }
}
