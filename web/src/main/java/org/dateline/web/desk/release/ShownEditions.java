package org.dateline.web.desk.release;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dateline.core.picture.PictureOutline;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;
import org.dateline.web.prose.ProseHtml;
import org.dateline.web.prose.TextHtml;
import org.dateline.workflow.edition.EditionFile;
import org.jspecify.annotations.Nullable;

/**
 * The languages of a release as pages show them to somebody, and what the original says if it is an edition.
 *
 * @param writer whether whoever looks may write releases
 * @param pictures of the original's text that was translated
 * @param base the path under which the application answers; empty if it is the whole site
 */
record ShownEditions(
        ReleaseId release, EditionFile file, boolean writer, List<PictureOutline> pictures, ZoneId zone, String base) {

    public EditionFile.@Nullable Translation translation() {
        return file.translation();
    }

    /** Whether it, or what it was begun from, is more than one. */
    public boolean isAlone() {
        return file.editions().isEmpty();
    }

    public boolean mayBegin() {
        return writer && !file.open().isEmpty();
    }

    /** Whether whoever looks may say that the edition is in step again; the release is a draft. */
    public boolean mayPin(boolean mayEdit) {
        return mayEdit
                && file.translationIfAny()
                        .filter(EditionFile.Translation::isBehind)
                        .isPresent();
    }

    /** The original's text that this edition says. */
    private Optional<ReleaseText> original() {
        return file.translationIfAny()
                .map(translation -> translation.translated().revision().text());
    }

    public String originalDirection() {
        return file.original().language().isRightToLeft() ? "rtl" : "ltr";
    }

    public Language originalLanguage() {
        return file.original().language();
    }

    public @Nullable TextHtml originalHtml() {
        return original().map(text -> new TextHtml(text, this::picture)).orElse(null);
    }

    private Optional<ProseHtml.Shown> picture(String digest) {
        return pictures.stream()
                .filter(picture -> picture.digest().equals(digest))
                .findFirst()
                .map(picture -> new ProseHtml.Shown(
                        base + ReleasesController.PATH + "/"
                                + file.translationIfAny()
                                        .map(translation ->
                                                translation.translated().release())
                                        .orElse(release)
                                + "/pictures/" + digest,
                        picture.width(),
                        picture.height()));
    }

    /** What changed in the original since it was translated, word by word. */
    public List<ComparedPart> parts() {
        return file.translationIfAny()
                .filter(EditionFile.Translation::isBehind)
                .map(translation -> ComparedPart.of(
                        translation.translated().revision().text(),
                        translation.current().revision().text(),
                        zone))
                .orElse(List.of());
    }
}
