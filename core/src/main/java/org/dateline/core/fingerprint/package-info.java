/** What a text is bound to: digests of canonical forms. */
@NullMarked
package org.dateline.core.fingerprint;

import org.jspecify.annotations.NullMarked;
