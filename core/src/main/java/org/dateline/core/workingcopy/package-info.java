/** What people are typing before they save it. */
@NullMarked
package org.dateline.core.workingcopy;

import org.jspecify.annotations.NullMarked;
