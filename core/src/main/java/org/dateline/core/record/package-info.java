/** The record of a publication: everything that led to it, in one file that anybody can verify away from the office. */
@NullMarked
package org.dateline.core.record;

import org.jspecify.annotations.NullMarked;
