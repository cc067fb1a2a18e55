package org.dateline.reports.docx;

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
        return of(name, content, content.length);
    }

    static DeflatedPart of(String name, Xml content) {
        return content.to((bytes, length) -> of(name, bytes, length));
    }

    private static DeflatedPart of(String name, byte[] bytes, int length) {
        return new DeflatedPart(name, length, crc(bytes, length), Deflate.of(bytes, length), ZipEntry.DEFLATED);
    }

    static DeflatedPart asItStands(String name, byte[] content) {
        return new DeflatedPart(name, content.length, crc(content, content.length), content, ZipEntry.STORED);
    }

    private static long crc(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
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

    /** Lays the compressed bytes down there. */
    void copyTo(byte[] file, int at) {
        System.arraycopy(deflated, 0, file, at, deflated.length);
    }
}
