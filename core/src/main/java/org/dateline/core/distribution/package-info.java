/** Distribution: what is published goes to the media by mail, to each who asked for it, once. */
@NullMarked
package org.dateline.core.distribution;

import org.jspecify.annotations.NullMarked;
