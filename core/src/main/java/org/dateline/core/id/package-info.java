/** Names that nobody can guess. */
@NullMarked
package org.dateline.core.id;

import org.jspecify.annotations.NullMarked;
