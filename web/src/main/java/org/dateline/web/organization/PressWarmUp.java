package org.dateline.web.organization;

import java.time.Instant;
import java.util.List;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.rendition.Organization;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sets an empty release in each language once the office is open, beside the first requests: fonts are read and the
 * renderers are warm before anybody waits for a document.
 */
@Component
class PressWarmUp {

    private final List<ReleaseRenderer> renderers;
    private final Organization organization;

    PressWarmUp(List<ReleaseRenderer> renderers, Organization organization) {
        this.renderers = List.copyOf(renderers);
        this.organization = organization;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread thread = new Thread(this::setEmptyReleases, "press-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    void setEmptyReleases() {
        for (Language language : Language.values()) {
            ReleaseDocument empty = new ReleaseDocument(
                    organization.letterhead(language),
                    ReleaseType.PRESS_RELEASE,
                    new Reference("PR/2000/001"),
                    ReleaseText.blank(language),
                    List.of(),
                    null,
                    Instant.EPOCH,
                    ReleaseDocument.Standing.PREVIEW);
            renderers.forEach(renderer -> renderer.render(empty));
        }
    }
}
