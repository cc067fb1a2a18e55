/** A release's words as HTML. */
@NullMarked
package org.dateline.web.prose;

import org.jspecify.annotations.NullMarked;
