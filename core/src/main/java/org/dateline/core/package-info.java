/** The office's rules: visits, releases, their text and checks, the ledger; and how a database keeps them. */
@NullMarked
package org.dateline.core;

import org.jspecify.annotations.NullMarked;
