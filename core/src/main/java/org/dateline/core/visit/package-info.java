/** Official visits: who met whom, in which office, where, about what. */
@NullMarked
package org.dateline.core.visit;

import org.jspecify.annotations.NullMarked;
