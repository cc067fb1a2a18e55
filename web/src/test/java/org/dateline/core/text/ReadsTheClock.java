package org.dateline.core.text;

import java.time.Instant;

/** A breach of the walls, for the test that sees them fall. */
public class ReadsTheClock {
    Instant now = Instant.now();
}
