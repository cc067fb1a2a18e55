package org.dateline.core.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.ledger.LedgerEntry;
import org.dateline.core.ledger.LedgerLine;
import org.dateline.core.publication.Publication;
import org.dateline.core.release.ReleaseText;

/**
 * Everything that led to a publication, in one zip (APPNOTE 6.3, files as they are, in the order of their names, of 1 January
 * 1980): the text, the facts of the visit, findings, reviews, the approval, the documents, the rows of the ledger, and a
 * manifest. The same publication has the same bytes, whenever and wherever the bundle is made.
 */
public final class RecordBundle {

    /** The text in its canonical form: SHA-256 of this file is the fingerprint. */
    public static final String CANONICAL = "text.canonical";

    /** The rows of the ledger that are about the release, up to its publication. */
    public static final String LEDGER = "ledger.jsonl";

    private static final LocalDateTime EPOCH_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final long LARGEST = 200_000_000;

    private RecordBundle() {}

    /**
     * @param documents the bytes of the publication's documents, by the names of their files
     * @param rows of the release, the last of them its publication
     */
    public static byte[] of(
            Publication publication,
            ReleaseText text,
            List<Sheet> sheets,
            SortedMap<String, byte[]> documents,
            List<LedgerEntry> rows) {
        SortedMap<String, byte[]> files = new TreeMap<>(documents);
        sheets.forEach(sheet -> files.put(sheet.name(), sheet.bytes()));
        files.put(CANONICAL, text.canonical().bytes());
        StringBuilder ledger = new StringBuilder();
        rows.forEach(row -> ledger.append(LedgerLine.of(row.row())).append('\n'));
        files.put(LEDGER, ledger.toString().getBytes(StandardCharsets.UTF_8));
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((name, bytes) -> digests.put(name, Sha256.hex(bytes)));
        Manifest manifest = new Manifest(
                publication.reference(),
                publication.id().value(),
                publication.origin().release(),
                publication.origin().revision(),
                publication.fingerprint(),
                digests);
        files.put(Manifest.NAME, manifest.words().getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }

    /** Files as a zip: equal files are equal bytes. */
    public static byte[] zip(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                CRC32 sum = new CRC32();
                sum.update(file.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setTimeLocal(EPOCH_OF_ZIP);
                entry.setSize(file.getValue().length);
                entry.setCompressedSize(file.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /**
     * The files of a bundle.
     *
     * @throws IllegalArgumentException if it is none that was made here, to the byte
     */
    public static SortedMap<String, byte[]> unzip(byte[] bundle) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle), StandardCharsets.UTF_8)) {
            long left = LARGEST;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((int) left);
                left -= bytes.length;
                if (left <= 0 || files.put(entry.getName(), bytes) != null) {
                    throw new IllegalArgumentException("it is too large, or has a file twice");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new IllegalArgumentException(
                    "it is no record bundle, or a byte around its files was changed", broken);
        }
        // What a reader of zips passes over is compared too.
        if (!Arrays.equals(zip(files), bundle)) {
            throw new IllegalArgumentException("it is no record bundle, or a byte around its files was changed");
        }
        return files;
    }
}
