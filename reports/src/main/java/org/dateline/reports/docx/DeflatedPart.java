package org.dateline.reports.docx;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.zip.CRC32;

/** A part as it lies in a package: compressed once, copied into as many packages as need it. */
final class DeflatedPart {

    private final String name;
    private final int size;
    private final long crc;
    private final byte[] deflated;

    private DeflatedPart(String name, int size, long crc, byte[] deflated) {
        this.name = name;
        this.size = size;
        this.crc = crc;
        this.deflated = deflated;
    }

    static DeflatedPart of(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return new DeflatedPart(name, content.length, crc.getValue(), Deflate.of(content));
    }

    static DeflatedPart of(String name, Xml content) {
        return of(name, content.bytes());
    }

    /** The same content under another name. */
    DeflatedPart named(String otherName) {
        return new DeflatedPart(otherName, size, crc, deflated);
    }

    /** Without the leading slash that a part's name has elsewhere: this one is the zip entry's. */
    String name() {
        return name;
    }

    /** Before compression, in bytes. */
    int size() {
        return size;
    }

    /** CRC-32 of what was compressed. */
    long crc() {
        return crc;
    }

    int deflatedSize() {
        return deflated.length;
    }

    InputStream deflated() {
        return new ByteArrayInputStream(deflated);
    }
}
