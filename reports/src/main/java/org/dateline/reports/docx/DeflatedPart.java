package org.dateline.reports.docx;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * A part as it lies in a package: compressed once, copied into as many packages as need it. What is compressed by
 * nature, a picture, lies there as it stands.
 */
final class DeflatedPart {

    private final String name;
    private final int size;
    private final long crc;
    private final byte[] deflated;
    private final int method;

    private DeflatedPart(String name, int size, long crc, byte[] deflated, int method) {
        this.name = name;
        this.size = size;
        this.crc = crc;
        this.deflated = deflated;
        this.method = method;
    }

    static DeflatedPart of(String name, byte[] content) {
        return new DeflatedPart(name, content.length, crc(content), Deflate.of(content), ZipEntry.DEFLATED);
    }

    static DeflatedPart of(String name, Xml content) {
        return of(name, content.bytes());
    }

    static DeflatedPart asItStands(String name, byte[] content) {
        return new DeflatedPart(name, content.length, crc(content), content, ZipEntry.STORED);
    }

    private static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    /** The same content under another name. */
    DeflatedPart named(String otherName) {
        return new DeflatedPart(otherName, size, crc, deflated, method);
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

    /** How the zip entry is compressed, as {@link ZipEntry} numbers it. */
    int method() {
        return method;
    }

    int deflatedSize() {
        return deflated.length;
    }

    InputStream deflated() {
        return new ByteArrayInputStream(deflated);
    }
}
