package org.dateline.workflow.edition;

import java.util.List;
import java.util.Optional;
import org.dateline.core.release.Edition;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseId;
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

    /**
     * A text of the original, or of a release that corrects it.
     *
     * @param correction the reference of what corrects it; null if it is the original's own
     */
    public record Text(ReleaseId release, @Nullable Reference correction, Revision revision) {

        boolean isOtherThan(Edition edition) {
            return !edition.fingerprint().equals(revision.fingerprint());
        }
    }

    /**
     * An edition, and its original as that stands now.
     *
     * @param translated the text that it says
     * @param current the text that holds of the original
     * @param correctedSince whether it is public and was corrected after the original said what it says now
     */
    public record Line(Edition edition, ReleaseState state, Text translated, Text current, boolean correctedSince) {

        /** Whether the original says something else by now than what was translated. */
        public boolean isBehind() {
            return current.isOtherThan(edition) && !correctedSince;
        }
    }

    /**
     * What an edition translates.
     *
     * @param translated the text that it says
     * @param current the text that holds of the original
     * @param correctedSince whether it is public and was corrected after the original said what it says now
     */
    public record Translation(
            Edition edition, ReleaseState original, Text translated, Text current, boolean correctedSince) {

        /** Whether the original says something else by now than what was translated. */
        public boolean isBehind() {
            return current.isOtherThan(edition) && !correctedSince;
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
}
