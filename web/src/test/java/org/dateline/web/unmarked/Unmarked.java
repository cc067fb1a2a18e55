package org.dateline.web.unmarked;

/** A breach of the walls, for the test that sees them fall. */
public class Unmarked {}
