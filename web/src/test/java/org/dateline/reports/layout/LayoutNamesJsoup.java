package org.dateline.reports.layout;

import org.jsoup.nodes.Document;

/** A breach of the walls, for the test that sees them fall. */
public class LayoutNamesJsoup {
    Document page;
}
