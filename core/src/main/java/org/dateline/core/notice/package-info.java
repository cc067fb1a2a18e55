/** What the staff are told of: who, of what, by when, and how they want to hear it. */
@NullMarked
package org.dateline.core.notice;

import org.jspecify.annotations.NullMarked;
