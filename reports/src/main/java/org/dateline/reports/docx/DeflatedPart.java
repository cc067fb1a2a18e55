package org.dateline.reports.docx;

import java.util.zip.CRC32;

/**
 * A part as it lies in a package: compressed once, copied into as many packages as need it.
 *
 * @param name the part's name without the leading slash
 * @param size before compression, in bytes
 * @param crc CRC-32 of the part before compression
 */
record DeflatedPart(String name, long size, long crc, byte[] deflated) {

    static DeflatedPart of(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return new DeflatedPart(name, content.length, crc.getValue(), Deflate.of(content));
    }

    static DeflatedPart of(String name, Xml content) {
        return of(name, content.bytes());
    }

    DeflatedPart named(String otherName) {
        return new DeflatedPart(otherName, size, crc, deflated);
    }
}
