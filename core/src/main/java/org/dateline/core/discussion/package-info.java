/** What the office says of a text beside it: comments on passages, suggested rewordings, and what each has read. */
@NullMarked
package org.dateline.core.discussion;

import org.jspecify.annotations.NullMarked;
