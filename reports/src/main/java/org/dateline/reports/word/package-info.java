/** Word documents that somebody brings, read as a release's text (ISO/IEC 29500, transitional and strict). */
@NullMarked
package org.dateline.reports.word;

import org.jspecify.annotations.NullMarked;
