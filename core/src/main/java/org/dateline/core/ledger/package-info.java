/** The append-only, hash-chained record of everything that happened to a release. */
@NullMarked
package org.dateline.core.ledger;

import org.jspecify.annotations.NullMarked;
