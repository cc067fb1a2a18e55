/** Recording visits. */
@NullMarked
package org.dateline.workflow.visit;

import org.jspecify.annotations.NullMarked;
