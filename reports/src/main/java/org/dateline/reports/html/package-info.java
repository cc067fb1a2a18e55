/** Web pages and e-mails in HTML that somebody brings, read as a release's text. */
@NullMarked
package org.dateline.reports.html;

import org.jspecify.annotations.NullMarked;
