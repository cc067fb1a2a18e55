package org.dateline.web.prose;

import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Boilerplate;

/**
 * The parts of a release's text as HTML, for whoever may read it.
 *
 * @param pictures by their digest
 */
public record TextHtml(ReleaseText text, Function<String, Optional<ProseHtml.Shown>> pictures) {

    public String body() {
        return ProseHtml.of(text.body().blocks(), text.dateline().in(text.language()), pictures);
    }

    public String notes() {
        return ProseHtml.of(text.notesToEditors().blocks(), pictures);
    }

    public String boilerplate() {
        return text.boilerplateIfAny()
                .map(Boilerplate::text)
                .map(about -> ProseHtml.of(about.blocks(), pictures))
                .orElse("");
    }

    /** The direction in which its language is written, as HTML names it. */
    public String direction() {
        return text.language().isRightToLeft() ? "rtl" : "ltr";
    }
}
