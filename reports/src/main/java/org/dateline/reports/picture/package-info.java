/** Brings pictures that people have into the form that pages and documents take. */
@NullMarked
package org.dateline.reports.picture;

import org.jspecify.annotations.NullMarked;
