package org.dateline.workflow.edition;

import java.util.List;
import java.util.Optional;
import org.dateline.core.release.Edition;
import org.dateline.core.release.ReleaseState;
import org.dateline.core.release.Revision;
import org.dateline.core.release.Stage;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the desk knows of a release's languages, asked for at the original or at an edition.
 *
 * @param original the release that all others translate
 * @param editions its editions, the one begun first first, without those that were given up
 * @param open the languages in which an edition can be begun
 * @param translation what the release that was asked about translates; null if it is the original
 */
public record EditionFile(
        ReleaseState original,
        List<Line> editions,
        List<Language> open,
        @Nullable Translation translation) {

    public EditionFile {
        editions = List.copyOf(editions);
        open = List.copyOf(open);
    }

    public Optional<Translation> translationIfAny() {
        return Optional.ofNullable(translation);
    }

    /** An edition, and its original as that stands now. */
    public record Line(Edition edition, ReleaseState state, ReleaseState original) {

        /** Whether the original says something else by now than what was translated. */
        public boolean isBehind() {
            return isOther(edition, original);
        }
    }

    /**
     * What an edition translates.
     *
     * @param translated the original's text that it says
     * @param current the original's text now
     */
    public record Translation(Edition edition, ReleaseState original, Revision translated, Revision current) {

        /** Whether the original says something else by now than what was translated. */
        public boolean isBehind() {
            return isOther(edition, original);
        }

        public boolean isBeforeItsOriginal() {
            return original.stage() != Stage.PUBLISHED && !isGivenUp();
        }

        /** Whether the edition can never become public. */
        public boolean isGivenUp() {
            return EditionFile.isGivenUp(original);
        }
    }

    static boolean isGivenUp(ReleaseState release) {
        return release.stage().isFinal() && release.stage() != Stage.PUBLISHED;
    }

    private static boolean isOther(Edition edition, ReleaseState original) {
        return !edition.fingerprint().equals(original.currentRevision().fingerprint());
    }
}
