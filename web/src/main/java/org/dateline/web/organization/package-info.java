/** Whose press office it is, as configuration says it. */
@NullMarked
package org.dateline.web.organization;

import org.jspecify.annotations.NullMarked;
