/** Tells webhooks of what is published, and shows the administrator which were not told. */
@NullMarked
package org.dateline.workflow.webhook;

import org.jspecify.annotations.NullMarked;
