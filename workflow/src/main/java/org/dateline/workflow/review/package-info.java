/** What the reviewing desks say. */
@NullMarked
package org.dateline.workflow.review;

import org.jspecify.annotations.NullMarked;
