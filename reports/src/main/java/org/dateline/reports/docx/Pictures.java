package org.dateline.reports.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.picture.Picture;

/** The pictures of one document, each once, however often it is shown. */
final class Pictures {

    static final String TYPE = Word.RELATIONSHIPS + "/image";

    private record Placed(String id, byte[] bytes) {}

    private final Map<String, Placed> byName = new LinkedHashMap<>();
    private int shown;

    /** The id of the relationship that leads to the picture. */
    String id(Picture picture) {
        Placed known = byName.get(name(picture));
        return known == null ? id(name(picture), picture.bytes()) : known.id();
    }

    /** The id of the relationship that leads to a file that was drawn for this document. */
    String id(String name, byte[] bytes) {
        return byName.computeIfAbsent(name, absent -> new Placed("rIdPicture" + (byName.size() + 1), bytes))
                .id();
    }

    /** A number for the next picture that is shown; no two of a document have the same. */
    int next() {
        return ++shown;
    }

    /** By what the file in the package is called. */
    static String name(Picture picture) {
        return picture.digest() + "." + picture.format().extension();
    }

    void writeTo(Xml relationships) {
        byName.forEach((name, placed) ->
                relationships.empty("Relationship", "Id", placed.id(), "Type", TYPE, "Target", "media/" + name));
    }

    /** @param there the names of the files that are in the package already: a logo may be shown in the text */
    List<DeflatedPart> partsWithout(Set<String> there) {
        List<DeflatedPart> parts = new ArrayList<>();
        byName.forEach((name, placed) -> {
            String file = "word/media/" + name;
            if (!there.contains(file)) {
                parts.add(DeflatedPart.asItStands(file, placed.bytes()));
            }
        });
        return parts;
    }
}
