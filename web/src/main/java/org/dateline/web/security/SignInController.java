package org.dateline.web.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which the staff sign in. Signing in and out themselves are Spring Security's. */
@Controller
class SignInController {

    static final String PATH = "/sign-in";

    @GetMapping(PATH)
    String show(
            @AuthenticationPrincipal @Nullable SignedIn signedIn,
            @RequestParam(required = false) @Nullable String state,
            Model model) {
        if (signedIn != null) {
            return "redirect:/desk";
        }
        model.addAttribute("state", state == null ? "" : state);
        return "sign-in/show";
    }
}
