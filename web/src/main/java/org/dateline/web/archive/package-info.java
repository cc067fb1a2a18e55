/** The newsroom's archive: an index of what is public, that each node keeps for itself. */
@NullMarked
package org.dateline.web.archive;

import org.jspecify.annotations.NullMarked;
