/** What the administrator sees. */
@NullMarked
package org.dateline.web.desk.administration;

import org.jspecify.annotations.NullMarked;
