/** Recording visits, and the people whom visits share. */
@NullMarked
package org.dateline.workflow.visit;

import org.jspecify.annotations.NullMarked;
