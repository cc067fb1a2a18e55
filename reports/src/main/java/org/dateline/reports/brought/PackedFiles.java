package org.dateline.reports.brought;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The files of a zip (APPNOTE 6.3.10) that is held in memory, by the list at its end alone, so that nobody can be shown one
 * file and somebody else another. Nothing is unpacked before it is asked for, and no list is read that is too long.
 */
public final class PackedFiles {

    /**
     * A file as the list has it.
     *
     * @param name as it is written
     * @param packed how large it is, in bytes
     */
    public record PackedFile(String name, int packed, int method, boolean encrypted, int header) {}

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LARGE_END = 0x06064b50;
    private static final int LARGE_LOCATOR = 0x07064b50;
    private static final int LARGE_LOCATOR_LENGTH = 20;
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    /** In the place of a number that stands elsewhere, in 64 bits. */
    private static final long ELSEWHERE = 0xFFFFFFFFL;

    private final ByteBuffer zip;
    private final List<PackedFile> files = new ArrayList<>();

    private PackedFiles(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * @param most files that a zip may list
     * @throws UnpackedLimit.ExceededException if it lists more
     * @throws ZipException if it is no whole zip
     */
    public static PackedFiles in(byte[] zip, int most) throws IOException {
        PackedFiles packed = new PackedFiles(zip);
        try {
            packed.list(most);
        } catch (IndexOutOfBoundsException | ArithmeticException tooShort) {
            throw new ZipException("the zip's list does not say where its files are");
        }
        return packed;
    }

    private void list(int most) throws IOException {
        int end = end();
        long length = zip.getInt(end + 12) & ELSEWHERE;
        long offset = zip.getInt(end + 16) & ELSEWHERE;
        int locator = end - LARGE_LOCATOR_LENGTH;
        int after = end;
        if (locator >= 0 && zip.getInt(locator) == LARGE_LOCATOR) {
            after = Math.toIntExact(zip.getLong(locator + 8));
            if (zip.getInt(after) != LARGE_END) {
                throw new ZipException("a zip whose end is not where it says");
            }
            length = agreed(length, zip.getLong(after + 40));
            offset = agreed(offset, zip.getLong(after + 48));
        }
        int at = Math.toIntExact(after - length);
        int before = Math.toIntExact(at - offset); // what stands before the zip
        if (length < 0 || before < 0) {
            throw new ZipException("a zip with a longer list than it is long");
        }
        while (at < after) {
            if (files.size() == most) {
                throw new UnpackedLimit.ExceededException();
            }
            files.add(listed(at, before));
            at += LISTED_LENGTH + int16(at + 28) + int16(at + 30) + int16(at + 32);
        }
        if (at != after) {
            throw new ZipException("a zip whose list does not end where it says");
        }
    }

    private static long agreed(long number, long large) throws ZipException {
        if (number != ELSEWHERE && number != large) {
            throw new ZipException("a zip with two lists");
        }
        return large;
    }

    /** Where the zip's end begins: behind it there is nothing but its comment. */
    private int end() throws ZipException {
        int last = zip.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END && int16(at + 20) == last - at) {
                return at;
            }
        }
        throw new ZipException("a zip without an end");
    }

    private PackedFile listed(int at, int before) throws IOException {
        if (zip.getInt(at) != LISTED) {
            throw new ZipException("a zip whose list is broken");
        }
        int nameLength = int16(at + 28);
        Wide wide = new Wide(at + LISTED_LENGTH + nameLength, int16(at + 30));
        wide.number(at + 24); // how large it is unpacked: we count for ourselves
        int packed = Math.toIntExact(wide.number(at + 20));
        int header = Math.addExact(before, Math.toIntExact(wide.number(at + 42)));
        boolean encrypted = (int16(at + 8) & ENCRYPTED) != 0;
        return new PackedFile(name(at + LISTED_LENGTH, nameLength), packed, int16(at + 10), encrypted, header);
    }

    /** No part of a document has a name in other signs than ASCII's; of others it is enough to tell them apart. */
    private String name(int at, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(zip.slice(at, length))
                    .toString();
        } catch (CharacterCodingException otherSigns) {
            return StandardCharsets.ISO_8859_1.decode(zip.slice(at, length)).toString();
        }
    }

    /** In the order of the list. */
    public List<PackedFile> files() {
        return Collections.unmodifiableList(files);
    }

    /**
     * What a file holds.
     *
     * @throws ZipException if it is encrypted, packed in a way that no office program knows, or not there
     */
    public InputStream open(PackedFile file) throws IOException {
        if (file.encrypted()) {
            throw new ZipException("an encrypted file in a zip");
        }
        if (file.method() != STORED && file.method() != DEFLATED) {
            throw new ZipException("a file that is packed in another way");
        }
        int header = file.header();
        try {
            int from = header + LOCAL_LENGTH + int16(header + 26) + int16(header + 28);
            if (zip.getInt(header) != LOCAL || file.packed() < 0 || file.packed() > zip.capacity() - from) {
                throw new ZipException("a file that is not where the zip says");
            }
            return file.method() == DEFLATED
                    ? new Unpacking(zip.array(), from, file.packed())
                    : new ByteArrayInputStream(zip.array(), from, file.packed());
        } catch (IndexOutOfBoundsException beyond) {
            throw new ZipException("a file that is not where the zip says");
        }
    }

    private int int16(int at) {
        return zip.getShort(at) & 0xFFFF;
    }

    /** The numbers of 64 bits of a listed file, which stand in the order of those that they stand for (4.5.3). */
    private final class Wide {

        private static final int KIND = 1;

        private int next = -1;

        Wide(int from, int length) {
            int at = from;
            while (next < 0 && at + 4 <= from + length) {
                if (int16(at) == KIND) {
                    next = at + 4;
                }
                at += 4 + int16(at + 2);
            }
        }

        long number(int at) {
            long number = zip.getInt(at) & ELSEWHERE;
            if (number == ELSEWHERE && next >= 0) {
                number = zip.getLong(next);
                next += Long.BYTES;
            }
            return number;
        }
    }

    /** Unpacks out of the memory, and gives back what it took for it. */
    private static final class Unpacking extends InflaterInputStream {

        Unpacking(byte[] zip, int from, int length) {
            super(InputStream.nullInputStream(), new Inflater(true), 1);
            inf.setInput(zip, from, length);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
