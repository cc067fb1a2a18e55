package org.dateline.core.publication;

import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What the public is told of a correction.
 *
 * @param minorChange whether it changes nothing of what is said, so that it has no number
 * @param text in CommonMark: for what, what is to be read
 * @param fingerprint of the text of the corrigendum's documents; null if there are none
 */
public record Corrigendum(
        boolean minorChange, Prose text, @Nullable Fingerprint fingerprint) {}
