/** Two texts beside each other, and two texts made one. */
@NullMarked
package org.dateline.workflow.comparison;

import org.jspecify.annotations.NullMarked;
