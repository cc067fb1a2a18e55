package org.dateline.reports.docx;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** The addresses to which a part leads: each is one relationship of it, however often it is named. */
final class Links {

    static final String TYPE = Word.RELATIONSHIPS + "/hyperlink";

    private final Map<String, String> ids = new LinkedHashMap<>();

    String id(URI target) {
        return ids.computeIfAbsent(target.toASCIIString(), address -> "rIdLink" + (ids.size() + 1));
    }

    void writeTo(Xml relationships) {
        ids.forEach((address, id) -> relationships.empty(
                "Relationship", "Id", id, "Type", TYPE, "Target", address, "TargetMode", "External"));
    }
}
