package org.dateline.reports.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * A stream (ISO 32000-1, 7.3.8) whose bytes are in their filter's form already. PDFBox's own keeps its bytes in pages of
 * a cache, into which they would be copied and out of which they would be copied again.
 */
final class Packed extends COSDictionary {

    private final byte[] bytes;

    /** @param filter null if the bytes stand as they are */
    Packed(byte[] bytes, @Nullable COSName filter) {
        this.bytes = bytes;
        setInt(COSName.LENGTH, bytes.length);
        setItem(COSName.FILTER, filter);
    }

    byte[] bytes() {
        return bytes;
    }
}
