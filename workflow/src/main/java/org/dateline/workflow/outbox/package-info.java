/** Sends what lies in the outbox, and shows the administrator what does not go. */
@NullMarked
package org.dateline.workflow.outbox;

import org.jspecify.annotations.NullMarked;
