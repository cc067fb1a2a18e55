/** What the administrator watches over: steps that failed, and the ledger. */
@NullMarked
package org.dateline.workflow.supervision;

import org.jspecify.annotations.NullMarked;
