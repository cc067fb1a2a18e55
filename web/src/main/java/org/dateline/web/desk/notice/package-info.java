/** The screen on which everybody reads their notices and chooses how they come. */
@NullMarked
package org.dateline.web.desk.notice;

import org.jspecify.annotations.NullMarked;
