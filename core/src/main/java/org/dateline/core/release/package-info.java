/** The release: its reference, revisions, fingerprint and stage, and every transition between stages. */
@NullMarked
package org.dateline.core.release;

import org.jspecify.annotations.NullMarked;
