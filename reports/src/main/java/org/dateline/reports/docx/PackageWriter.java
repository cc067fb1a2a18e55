package org.dateline.reports.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Lays parts into a package (ISO/IEC 29500-2), in the order given and without a trace of when or where. */
final class PackageWriter {

    /** Noon of the first day that a zip can name: no zone shifts its clocks then. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

    /** What a zip writes about one entry, twice, in bytes and about. */
    private static final int BOOKKEEPING = 160;

    private PackageWriter() {}

    static byte[] write(List<DeflatedPart> parts) {
        int length = parts.stream()
                .mapToInt(part -> part.deflatedSize() + BOOKKEEPING)
                .sum();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setUseLanguageEncodingFlag(false); // the names are ASCII
            for (DeflatedPart part : parts) {
                ZipArchiveEntry entry = new ZipArchiveEntry(part.name());
                entry.setMethod(part.method());
                entry.setSize(part.size());
                entry.setCompressedSize(part.deflatedSize());
                entry.setCrc(part.crc());
                entry.setTimeLocal(NO_TIME);
                zip.addRawArchiveEntry(entry, part.deflated());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("into memory", e);
        }
        return bytes.toByteArray();
    }
}
