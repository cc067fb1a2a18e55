/** Personal links: whoever has one is let in, without an account, for as long as it holds. */
@NullMarked
package org.dateline.core.link;

import org.jspecify.annotations.NullMarked;
