/** How the adapters write rows and instants. */
@NullMarked
package org.dateline.core.sql;

import org.jspecify.annotations.NullMarked;
