/** Who of the media gets releases by mail, and the writing of those mails. */
@NullMarked
package org.dateline.workflow.distribution;

import org.jspecify.annotations.NullMarked;
