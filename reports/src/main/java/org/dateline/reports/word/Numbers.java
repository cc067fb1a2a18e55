package org.dateline.reports.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of a document (ISO/IEC 29500-1, 17.9): whether a level counts, and from where. */
final class Numbers {

    /** A level of a list. */
    record Level(boolean counts, int start) {}

    private final Map<String, Element> nums = new HashMap<>();
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();

    Numbers(@Nullable Element part) {
        Element numbering = part == null ? null : part.child("numbering");
        if (numbering == null) {
            return;
        }
        for (Element each : numbering.children()) {
            if (each.is("num")) {
                nums.putIfAbsent(each.attribute("numId"), each);
            } else if (each.is("abstractNum")) {
                String id = each.attribute("abstractNumId");
                abstracts.putIfAbsent(id, each);
                if (each.child("styleLink") != null) {
                    linked.putIfAbsent(each.value("styleLink"), id);
                }
            }
        }
    }

    /** The level of a list; null if there is no such list, or it shows no mark. */
    @Nullable Level level(String num, int level) {
        Element found = nums.get(num);
        if (found == null) {
            return null;
        }
        String lvl = Integer.toString(level);
        Element own = null;
        int start = -1;
        for (Element override : found.children()) {
            if (override.is("lvlOverride") && override.attribute("ilvl").equals(lvl)) {
                own = override.child("lvl");
                start = Element.number(override.value("startOverride"), start);
            }
        }
        Element source = own == null ? abstractLevel(found.value("abstractNumId"), lvl) : own;
        if (source == null) {
            return new Level(false, 1);
        }
        String format = source.value("numFmt");
        if (format.equals("none")) {
            return null;
        }
        int first = start >= 0 ? start : Math.max(0, Element.number(source.value("start"), 1));
        return new Level(!format.equals("bullet"), Math.min(first, 999_999_999));
    }

    private @Nullable Element abstractLevel(String id, String level) {
        Element found = abstracts.get(id);
        if (found != null && found.child("lvl") == null && found.child("numStyleLink") != null) {
            String other = linked.get(found.value("numStyleLink"));
            found = other == null ? null : abstracts.get(other);
        }
        if (found == null) {
            return null;
        }
        for (Element each : found.children()) {
            if (each.is("lvl") && each.attribute("ilvl").equals(level)) {
                return each;
            }
        }
        return null;
    }
}
