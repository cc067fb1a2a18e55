/** What waits for whom, and where every release stands. */
@NullMarked
package org.dateline.workflow.inbox;

import org.jspecify.annotations.NullMarked;
