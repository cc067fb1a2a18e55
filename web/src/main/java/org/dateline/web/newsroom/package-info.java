/** The public side: what is published, and nothing else. */
@NullMarked
package org.dateline.web.newsroom;

import org.jspecify.annotations.NullMarked;
