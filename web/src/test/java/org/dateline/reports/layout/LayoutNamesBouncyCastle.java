package org.dateline.reports.layout;

import org.bouncycastle.cms.CMSSignedData;

/** A breach of the walls, for the test that sees them fall. */
public class LayoutNamesBouncyCastle {
    CMSSignedData signature;
}
