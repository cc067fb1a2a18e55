/** How an organization's paper looks: its page, colours, fonts, logo and words, read from a folder that it may edit. */
@NullMarked
package org.dateline.reports.style;

import org.jspecify.annotations.NullMarked;
