package org.dateline.web.desk;

import java.time.ZoneId;
import org.dateline.core.rendition.Organization;
import org.dateline.web.desk.zone.OwnZone;
import org.dateline.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of the desk knows: who looks at it. */
@ControllerAdvice("org.dateline.web.desk")
class DeskModel {

    private final Organization organization;

    DeskModel(Organization organization) {
        this.organization = organization;
    }

    @ModelAttribute("signedIn")
    @Nullable SignedIn signedIn(@AuthenticationPrincipal @Nullable SignedIn signedIn) {
        return signedIn;
    }

    /** The zone that whoever looks has chosen; null if that is the office's. */
    @ModelAttribute("ownZone")
    @Nullable ZoneId ownZone(@CookieValue(name = OwnZone.COOKIE, required = false) @Nullable String chosen) {
        return OwnZone.named(chosen)
                .filter(zone -> !zone.equals(organization.zone()))
                .orElse(null);
    }
}
