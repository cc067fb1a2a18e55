/** Pictures that releases show: each known by the digest of its bytes. */
@NullMarked
package org.dateline.core.picture;

import org.jspecify.annotations.NullMarked;
