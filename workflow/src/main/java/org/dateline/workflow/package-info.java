/** The desks, and the process that moves a release from draft to published. */
@NullMarked
package org.dateline.workflow;

import org.jspecify.annotations.NullMarked;
