/** The staff side: what its screens share, and the first one after signing in. */
@NullMarked
package org.dateline.web.desk;

import org.jspecify.annotations.NullMarked;
