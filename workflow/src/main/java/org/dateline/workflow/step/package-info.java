/** What the process does by itself: each step calls a desk. */
@NullMarked
package org.dateline.workflow.step;

import org.jspecify.annotations.NullMarked;
