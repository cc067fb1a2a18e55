/** The screen on which a reviewer says who stands in for them. */
@NullMarked
package org.dateline.web.desk.substitute;

import org.jspecify.annotations.NullMarked;
