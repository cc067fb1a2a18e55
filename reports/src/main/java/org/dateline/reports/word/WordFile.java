package org.dateline.reports.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dateline.core.intake.UnreadableDocumentException;
import org.dateline.core.intake.UnreadableDocumentException.Reason;
import org.dateline.core.intake.WordIntake;
import org.dateline.reports.brought.UnpackedLimit;

/** A document on the disk while it is read, and its parts. Closing it leaves nothing behind. */
final class WordFile implements AutoCloseable {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 80_000_000;
    private static final double SMALLEST_RATIO = 0.002;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static {
        ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
    }

    private final Path file;
    private final UnpackedLimit limit = new UnpackedLimit(MOST_UNPACKED);
    private final PartReader reader = new PartReader();
    private final OPCPackage opened;
    private final PackagePart main;

    private WordFile(Path file, OPCPackage opened, PackagePart main) {
        this.file = file;
        this.opened = opened;
        this.main = main;
    }

    /** @throws UnreadableDocumentException if it is no Word document that may be read */
    static WordFile open(byte[] bytes) throws IOException, InvalidFormatException {
        if (bytes.length > WordIntake.MOST_BYTES) {
            throw new UnreadableDocumentException(Reason.TOO_LARGE, bytes.length + " bytes");
        }
        switch (FileMagic.valueOf(bytes)) {
            case OOXML -> {}
            case OLE2 -> throw old(bytes);
            default -> throw new UnreadableDocumentException(Reason.NOT_WORD, "not a zip file");
        }
        Path file = Files.createTempFile("word-", ".docx");
        OPCPackage opened = null;
        try {
            Files.write(file, bytes);
            refuseTooMuch(file);
            opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
            return new WordFile(file, opened, main(opened));
        } catch (IOException | InvalidFormatException | RuntimeException | Error e) {
            if (opened != null) {
                opened.revert();
            }
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static UnreadableDocumentException old(byte[] bytes) {
        try (POIFSFileSystem inside = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (inside.getRoot().hasEntry("EncryptedPackage")) {
                return new UnreadableDocumentException(Reason.ENCRYPTED, "encrypted");
            }
            return inside.getRoot().hasEntry("WordDocument")
                    ? new UnreadableDocumentException(Reason.OLD_WORD, "Word 97 to 2003")
                    : new UnreadableDocumentException(Reason.NOT_WORD, "another program's file");
        } catch (IOException | RuntimeException e) {
            return new UnreadableDocumentException(Reason.BROKEN, "broken", e);
        }
    }

    /** Before anything is unpacked: what the zip's own list says. */
    private static void refuseTooMuch(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableDocumentException(Reason.TOO_LARGE, zip.size() + " entries");
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw new UnreadableDocumentException(Reason.NOT_WORD, "a zip of something else");
            }
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                if (entries.nextElement().getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                    throw new UnreadableDocumentException(Reason.MACROS, "has macros");
                }
            }
        }
    }

    private static PackagePart main(OPCPackage opened) throws InvalidFormatException {
        PackagePart main = null;
        for (PackageRelationship relationship : opened.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/officeDocument")
                    && relationship.getTargetMode() == TargetMode.INTERNAL
                    && main == null) {
                main = opened.getPart(relationship);
            }
        }
        if (main == null) {
            throw new UnreadableDocumentException(Reason.NOT_WORD, "no main part");
        }
        String type = main.getContentType().toLowerCase(Locale.ROOT);
        if (type.contains("macroenabled")) {
            throw new UnreadableDocumentException(
                    type.contains("word") ? Reason.MACROS : Reason.NOT_WORD, "has macros");
        }
        if (!type.startsWith(WORD)) {
            throw new UnreadableDocumentException(Reason.NOT_WORD, type);
        }
        return main;
    }

    PackagePart main() {
        return main;
    }

    Element read(PackagePart part) throws IOException {
        try (InputStream in = limit.over(part.getInputStream())) {
            return reader.read(in);
        }
    }

    /** The part of the main part that has this meaning, if there is one that can be read. */
    Optional<PackagePart> related(String type) throws InvalidFormatException {
        return allRelated(type).stream().findFirst();
    }

    /** All such parts, each once, in the order of their ids. */
    Set<PackagePart> allRelated(String type) throws InvalidFormatException {
        Set<PackagePart> found = new LinkedHashSet<>();
        for (PackageRelationship relationship : main.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/" + type)) {
                target(main, relationship).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The part to which another refers by an id. */
    Optional<PackagePart> target(PackagePart from, String id) {
        PackageRelationship relationship = id.isEmpty() ? null : from.getRelationship(id);
        return relationship == null ? Optional.empty() : target(from, relationship);
    }

    /** The address to which a part leads by an id. */
    static Optional<URI> address(PackagePart from, String id) {
        PackageRelationship relationship = id.isEmpty() ? null : from.getRelationship(id);
        return relationship == null || relationship.getTargetMode() != TargetMode.EXTERNAL
                ? Optional.empty()
                : Optional.of(relationship.getTargetURI());
    }

    byte[] bytes(PackagePart part) throws IOException {
        try (InputStream in = limit.over(part.getInputStream())) {
            return in.readAllBytes();
        }
    }

    private static Optional<PackagePart> target(PackagePart from, PackageRelationship relationship) {
        if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(from.getRelatedPart(relationship));
        } catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException leadsNowhere) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        opened.revert();
        Files.deleteIfExists(file);
    }
}
