/** The routing table: from what is known of a release to the desks that must clear it; every version is kept. */
@NullMarked
package org.dateline.core.routing;

import org.jspecify.annotations.NullMarked;
