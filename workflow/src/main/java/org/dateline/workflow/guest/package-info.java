/** Asks guests for a review, lets them in by their link, and takes their answer. */
@NullMarked
package org.dateline.workflow.guest;

import org.jspecify.annotations.NullMarked;
