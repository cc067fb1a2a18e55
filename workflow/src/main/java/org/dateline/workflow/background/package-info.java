/** What the office does by itself, every two seconds, as long as it is open. */
@NullMarked
package org.dateline.workflow.background;

import org.jspecify.annotations.NullMarked;
