/** The one page that a guest sees: the text that they are asked about, and a form for their answer. */
@NullMarked
package org.dateline.web.guest;

import org.jspecify.annotations.NullMarked;
