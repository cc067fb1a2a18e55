package org.dateline.reports.layout;

import org.apache.pdfbox.pdmodel.PDDocument;

/** A breach of the walls, for the test that sees them fall. */
public class LayoutNamesPdfBox {
    PDDocument document;
}
