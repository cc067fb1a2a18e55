/** Writes down what was known when a text became public, and hands it out as one file. */
@NullMarked
package org.dateline.workflow.record;

import org.jspecify.annotations.NullMarked;
