package org.dateline.reports.layout;

import org.apache.poi.openxml4j.opc.OPCPackage;

/** A breach of the walls, for the test that sees them fall. */
public class LayoutNamesPoi {
    OPCPackage document;
}
