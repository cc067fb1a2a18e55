package org.dateline.core.release;

import org.dateline.core.fingerprint.Fingerprint;

/**
 * That a release is another in another language, and which text of it was translated.
 *
 * @param release the edition
 * @param original the release that it translates; itself no edition
 * @param translated the release whose text it says: the original, or what corrects it
 * @param revision the number of that release's revision
 * @param fingerprint of that revision
 */
public record Edition(
        ReleaseId release, ReleaseId original, ReleaseId translated, int revision, Fingerprint fingerprint) {

    public Edition {
        if (release.equals(original)) {
            throw new IllegalArgumentException("no release translates itself: " + release);
        }
    }
}
