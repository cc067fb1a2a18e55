package org.dateline.reports.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.intake.UnreadableDocumentException;
import org.dateline.core.intake.UnreadableDocumentException.Reason;
import org.dateline.reports.brought.PackedFiles;
import org.dateline.reports.brought.PackedFiles.PackedFile;
import org.dateline.reports.brought.UnpackedLimit;

/**
 * The parts of a package (ISO/IEC 29500-2), found by name and read when they are asked for. What is
 * not asked for is not unpacked. Why not by POI: docs/adr/0023.
 */
final class ZippedParts {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 80_000_000;
    private static final String CONTENT_TYPES = "[content_types].xml";

    private final PackedFiles zip;
    private final UnpackedLimit limit = new UnpackedLimit(MOST_UNPACKED);
    private final PartReader reader = new PartReader();

    /** By name in lower case: the form wants no two that differ in nothing else. */
    private final Map<String, PackedFile> entries = new HashMap<>();

    private final Map<String, String> typesOfParts = new HashMap<>();
    private final Map<String, String> typesOfExtensions = new HashMap<>();
    private final Map<String, Map<String, Relation>> relations = new HashMap<>();

    private ZippedParts(PackedFiles zip) {
        this.zip = zip;
    }

    /** @throws UnreadableDocumentException if it is no package, or holds too much */
    static ZippedParts in(byte[] file) throws IOException {
        ZippedParts parts = new ZippedParts(PackedFiles.in(file, MOST_ENTRIES));
        parts.list();
        parts.types();
        return parts;
    }

    /** Before anything is unpacked: what the zip's own list says. */
    private void list() {
        boolean twice = false;
        for (PackedFile entry : zip.files()) {
            String name = inLowerCase(entry.name());
            if (name.endsWith("vbaproject.bin")) {
                throw new UnreadableDocumentException(Reason.MACROS, "has macros");
            }
            twice |= !name.endsWith("/") && entries.put(name, entry) != null;
        }
        if (!entries.containsKey(CONTENT_TYPES)) {
            throw new UnreadableDocumentException(Reason.NOT_WORD, "a zip of something else");
        }
        if (twice) {
            throw new UnreadableDocumentException(Reason.BROKEN, "two parts of one name");
        }
    }

    private void types() throws IOException {
        Element types = read(CONTENT_TYPES).child("Types");
        if (types == null) {
            throw new UnreadableDocumentException(Reason.BROKEN, "no list of types");
        }
        for (Element each : types.children()) {
            String type = each.attribute("ContentType").toLowerCase(Locale.ROOT);
            if (each.is("Override")) {
                typesOfParts.putIfAbsent(inLowerCase(each.attribute("PartName")), type);
            } else if (each.is("Default")) {
                typesOfExtensions.putIfAbsent(each.attribute("Extension").toLowerCase(Locale.ROOT), type);
            }
        }
    }

    private static String inLowerCase(String name) {
        return inSlashes(name).toLowerCase(Locale.ROOT);
    }

    /** Some programs write the folders as Windows does, or as if there were one above all. */
    private static String inSlashes(String name) {
        String slashes = name.replace('\\', '/');
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    Optional<Part> part(String name) {
        String lower = inLowerCase(name);
        PackedFile entry = entries.get(lower);
        if (entry == null) {
            lower = inLowerCase(Relation.decoded(name));
            entry = entries.get(lower);
        }
        return entry == null || entry.name().endsWith("/")
                ? Optional.empty()
                : Optional.of(new Part(inSlashes(entry.name()), type(lower), entry));
    }

    private String type(String lower) {
        String extension = lower.substring(lower.lastIndexOf('.') + 1);
        return typesOfParts.getOrDefault(lower, typesOfExtensions.getOrDefault(extension, ""));
    }

    /** By id; of the package, if the name is empty. */
    Map<String, Relation> relations(String part) throws IOException {
        Map<String, Relation> known = relations.get(part);
        if (known == null) {
            String list = inLowerCase(Relation.listOf(part));
            known = entries.containsKey(list) ? Relation.in(read(list)) : Map.of();
            relations.put(part, known);
        }
        return known;
    }

    private Element read(String lower) throws IOException {
        PackedFile entry = entries.get(lower);
        if (entry == null) {
            throw new IllegalArgumentException(lower);
        }
        try (InputStream in = open(entry)) {
            return reader.read(in);
        }
    }

    Element read(Part part) throws IOException {
        try (InputStream in = open(part.entry())) {
            return reader.read(in);
        }
    }

    byte[] bytes(Part part) throws IOException {
        try (InputStream in = open(part.entry())) {
            return in.readAllBytes();
        }
    }

    private InputStream open(PackedFile entry) throws IOException {
        return limit.over(zip.open(entry), entry.packed());
    }
}
