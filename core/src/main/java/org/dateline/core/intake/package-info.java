/** Word documents that somebody brings, as the office takes them in. */
@NullMarked
package org.dateline.core.intake;

import org.jspecify.annotations.NullMarked;
