/** Telling the hub of the newsroom's feeds that there is something new. */
@NullMarked
package org.dateline.web.hub;

import org.jspecify.annotations.NullMarked;
