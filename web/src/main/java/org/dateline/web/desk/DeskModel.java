package org.dateline.web.desk;

import org.dateline.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of the desk knows: who looks at it. */
@ControllerAdvice("org.dateline.web.desk")
class DeskModel {

    @ModelAttribute("signedIn")
    @Nullable SignedIn signedIn(@AuthenticationPrincipal @Nullable SignedIn signedIn) {
        return signedIn;
    }
}
