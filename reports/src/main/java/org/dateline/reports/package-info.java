/** Releases as documents. */
@NullMarked
package org.dateline.reports;

import org.jspecify.annotations.NullMarked;
