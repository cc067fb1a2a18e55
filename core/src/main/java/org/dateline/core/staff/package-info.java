/** Who works at the desk, and what each may do. */
@NullMarked
package org.dateline.core.staff;

import org.jspecify.annotations.NullMarked;
