package org.dateline.web.copy;

import java.time.ZoneId;
import java.util.Optional;
import org.dateline.core.copy.EmbargoedCopy;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.web.prose.ProseHtml;
import org.dateline.web.prose.TextHtml;
import org.dateline.workflow.copy.OpenedCopy;

/**
 * A release as somebody of the media has it before them, before its hour.
 *
 * @param zone the organization's
 * @param address of the page, without a slash at its end
 */
record CopyPage(OpenedCopy.Text opened, ZoneId zone, String address) {

    /** How often the name stands across the page: enough that no part of it shows without. */
    private static final int MARKS = 240;

    public ReleaseText text() {
        return opened.revision().text();
    }

    public Language language() {
        return opened.release().language();
    }

    public String type() {
        return opened.release().type().name();
    }

    public String reference() {
        return opened.release().reference().value();
    }

    public EmbargoedCopy copy() {
        return opened.copy();
    }

    public String[] marks() {
        return new String[MARKS];
    }

    /** The last day of the link, in the organization's zone. */
    public String lastDay() {
        return Dateline.longDate(copy().until().minusSeconds(1).atZone(zone).toLocalDate(), language());
    }

    public String fileName() {
        return opened.release().reference().inFileName() + "-" + language().tag() + ".pdf";
    }

    public TextHtml html() {
        return new TextHtml(text(), this::picture);
    }

    private Optional<ProseHtml.Shown> picture(String digest) {
        return opened.pictures().stream()
                .filter(picture -> picture.digest().equals(digest))
                .findFirst()
                .map(picture ->
                        new ProseHtml.Shown(address + "/pictures/" + digest, picture.width(), picture.height()));
    }
}
