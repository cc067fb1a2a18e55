/** Tells those who are responsible, and nobody else, where a release stands; and reminds them while there is time. */
@NullMarked
package org.dateline.workflow.notice;

import org.jspecify.annotations.NullMarked;
