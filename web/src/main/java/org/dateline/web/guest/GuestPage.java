package org.dateline.web.guest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.dateline.core.guest.GuestAnswer;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Revision;
import org.dateline.web.prose.ProseHtml;
import org.dateline.web.prose.TextHtml;
import org.dateline.workflow.guest.GuestVisit;

/**
 * A release as a guest has it before them.
 *
 * @param address of the page, without a slash at its end
 */
record GuestPage(GuestVisit visit, ZoneId zone, String address) {

    public boolean isReadable() {
        return visit.textIfAny().isPresent();
    }

    public ReleaseText text() {
        return revision().text();
    }

    private Revision revision() {
        return visit.textIfAny().orElseThrow();
    }

    public String seen() {
        return revision().fingerprint().hex();
    }

    public ReleaseType type() {
        return visit.release().type();
    }

    public String reference() {
        return visit.release().reference().value();
    }

    /** The text as its page shows it. */
    public TextHtml html() {
        return new TextHtml(text(), this::picture);
    }

    private Optional<ProseHtml.Shown> picture(String digest) {
        return visit.pictures().stream()
                .filter(picture -> picture.digest().equals(digest))
                .findFirst()
                .map(picture ->
                        new ProseHtml.Shown(address + "/pictures/" + digest, picture.width(), picture.height()));
    }

    /** What the guest has said of this very text. */
    public List<GuestAnswer> answers() {
        return visit.review().answers().stream()
                .filter(answer -> answer.fingerprint().equals(revision().fingerprint()))
                .toList();
    }

    /** An instant in the organization's zone. */
    public ZonedDateTime at(Instant instant) {
        return instant.atZone(zone);
    }

    /** The last moment at which the link leads here. */
    public ZonedDateTime lastMoment() {
        return at(visit.review().until().minusSeconds(1));
    }
}
