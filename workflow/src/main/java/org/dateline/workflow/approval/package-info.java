/** The last yes, and the documents made with it. */
@NullMarked
package org.dateline.workflow.approval;

import org.jspecify.annotations.NullMarked;
