/** Releases as Word documents (ISO/IEC 29500 transitional): the only place, with the import, that names Apache POI. */
@NullMarked
package org.dateline.reports.docx;

import org.jspecify.annotations.NullMarked;
