/** What every page is made with: its words and its language. */
@NullMarked
package org.dateline.web.page;

import org.jspecify.annotations.NullMarked;
