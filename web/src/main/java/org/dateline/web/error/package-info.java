/** What a visitor is told when something cannot be done, and the id under which the log has it. */
@NullMarked
package org.dateline.web.error;

import org.jspecify.annotations.NullMarked;
