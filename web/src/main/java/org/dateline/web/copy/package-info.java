/** The one page that somebody of the media sees before the hour: the approved text, its embargo, and their own name. */
@NullMarked
package org.dateline.web.copy;

import org.jspecify.annotations.NullMarked;
