/** The hour, the gate, and the publication. */
@NullMarked
package org.dateline.workflow.publication;

import org.jspecify.annotations.NullMarked;
