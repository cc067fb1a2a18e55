/**
 * Releases as tagged, archival PDF: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once.
 *
 * <p>PDFBox is the object model and the writer here, and is named in this package only. The flow of lines and pages, the
 * shaping, the font subsets and the tags are its own.
 */
@NullMarked
package org.dateline.reports.pdf;

import org.jspecify.annotations.NullMarked;
