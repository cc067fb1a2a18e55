/** The process engine behind the office's verbs: nothing outside says what makes it go. */
@NullMarked
package org.dateline.workflow.engine;

import org.jspecify.annotations.NullMarked;
