package org.dateline.reports.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dateline.core.intake.UnreadableDocumentException;
import org.dateline.core.intake.UnreadableDocumentException.Reason;
import org.dateline.core.intake.WordIntake;
import org.jspecify.annotations.Nullable;

/** A document that somebody brought, and its parts. Nothing of it is ever on the disk. */
final class WordFile {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final ZippedParts parts;
    private final Part main;

    private WordFile(ZippedParts parts, Part main) {
        this.parts = parts;
        this.main = main;
    }

    /** @throws UnreadableDocumentException if it is no Word document that may be read */
    static WordFile open(byte[] bytes) throws IOException {
        if (bytes.length > WordIntake.MOST_BYTES) {
            throw new UnreadableDocumentException(Reason.TOO_LARGE, bytes.length + " bytes");
        }
        switch (FileMagic.valueOf(bytes)) {
            case OOXML -> {}
            case OLE2 -> throw old(bytes);
            default -> throw new UnreadableDocumentException(Reason.NOT_WORD, "not a zip file");
        }
        ZippedParts parts = ZippedParts.in(bytes);
        return new WordFile(parts, main(parts));
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

    private static Part main(ZippedParts parts) throws IOException {
        Part main = null;
        for (Relation relation : parts.relations("").values()) {
            if (main == null && relation.isA("officeDocument") && !relation.external()) {
                main = parts.part(relation.partFrom("")).orElse(null);
            }
        }
        if (main == null) {
            throw new UnreadableDocumentException(Reason.NOT_WORD, "no main part");
        }
        String type = main.contentType();
        if (type.contains("macroenabled")) {
            throw new UnreadableDocumentException(
                    type.contains("word") ? Reason.MACROS : Reason.NOT_WORD, "has macros");
        }
        if (!type.startsWith(WORD)) {
            throw new UnreadableDocumentException(Reason.NOT_WORD, type);
        }
        return main;
    }

    Part main() {
        return main;
    }

    Element read(Part part) throws IOException {
        return parts.read(part);
    }

    /** The part of the main part that has this meaning, if there is one that can be read. */
    Optional<Part> related(String type) throws IOException {
        return allRelated(type).stream().findFirst();
    }

    /** All such parts, each once, in the order in which the main part lists them. */
    Set<Part> allRelated(String type) throws IOException {
        Set<Part> found = new LinkedHashSet<>();
        for (Relation relation : parts.relations(main.name()).values()) {
            if (relation.isA(type)) {
                target(main, relation).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The part to which another refers by an id. */
    Optional<Part> target(Part from, String id) {
        Relation relation = relation(from, id);
        return relation == null ? Optional.empty() : target(from, relation);
    }

    /** The address to which a part leads by an id. */
    Optional<String> address(Part from, String id) {
        Relation relation = relation(from, id);
        return relation == null || !relation.external() ? Optional.empty() : Optional.of(relation.address());
    }

    byte[] bytes(Part part) throws IOException {
        return parts.bytes(part);
    }

    private @Nullable Relation relation(Part from, String id) {
        try {
            return id.isEmpty() ? null : parts.relations(from.name()).get(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Part> target(Part from, Relation relation) {
        return relation.external() ? Optional.empty() : parts.part(relation.partFrom(from.name()));
    }
}
