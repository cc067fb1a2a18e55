/** What a document shows, in which order and under which labels, whoever sets it. */
@NullMarked
package org.dateline.reports.layout;

import org.jspecify.annotations.NullMarked;
