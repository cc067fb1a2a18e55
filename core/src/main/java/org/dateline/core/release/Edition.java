package org.dateline.core.release;

import org.dateline.core.fingerprint.Fingerprint;

/**
 * That a release is another in another language, and which text of it was translated.
 *
 * @param release the edition
 * @param original the release that it translates; itself no edition
 * @param revision the number of the original's revision that it says
 * @param fingerprint of that revision
 */
public record Edition(ReleaseId release, ReleaseId original, int revision, Fingerprint fingerprint) {

    public Edition {
        if (release.equals(original)) {
            throw new IllegalArgumentException("no release translates itself: " + release);
        }
    }
}
