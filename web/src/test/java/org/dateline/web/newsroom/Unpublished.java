package org.dateline.web.newsroom;

import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.release.ReleaseId;

/**
 * A release of which the public may not know.
 *
 * @param fileName what its documents will be called, without the ending
 * @param words of its text
 * @param picture the digest of the picture that it shows
 */
record Unpublished(ReleaseId release, Fingerprint fingerprint, String fileName, String words, String picture) {}
