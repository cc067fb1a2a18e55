/** Gives trusted media copies under embargo, lets their readers in by their links, and notes what they do. */
@NullMarked
package org.dateline.workflow.copy;

import org.jspecify.annotations.NullMarked;
