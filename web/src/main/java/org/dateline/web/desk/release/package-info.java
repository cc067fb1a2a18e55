/** The screens of a release: the board, a release, its text, and what is done to it. */
@NullMarked
package org.dateline.web.desk.release;

import org.jspecify.annotations.NullMarked;
