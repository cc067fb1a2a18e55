package org.dateline.core.visit;

/** A breach of the walls, for the test that sees them fall. */
public class PublicJdbcAdapter {
    /** An adapter that anybody could name. */
    public static class JdbcVisitors {}
}
