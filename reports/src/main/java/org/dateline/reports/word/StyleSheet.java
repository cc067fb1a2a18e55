package org.dateline.reports.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of a document, by id, each with what it takes from those on which it is based. */
final class StyleSheet {

    /**
     * @param name in lower case, as every Word writes it in English whatever language it shows
     * @param heading its level, 1 to 9; 0 if it is no heading
     * @param bold null if neither it nor what it is based on says
     * @param numbering the {@code w:num} of its list; empty if it is none
     */
    record Look(
            String name,
            String basedOn,
            int heading,
            @Nullable Boolean bold,
            @Nullable Boolean italic,
            @Nullable Boolean hidden,
            String numbering,
            int level) {}

    static final Look NONE = new Look("", "", 0, null, null, null, "", -1);
    private static final int BODY_LEVEL = 9;

    private final Map<String, Element> sources = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();
    private String usual = "";

    StyleSheet(@Nullable Element part) {
        Element styles = part == null ? null : part.child("styles");
        if (styles == null) {
            return;
        }
        for (Element style : styles.children()) {
            if (style.is("style")) {
                sources.putIfAbsent(style.attribute("styleId"), style);
                if (style.attribute("type").equals("paragraph") && Boolean.TRUE.equals(isDefault(style))) {
                    usual = style.attribute("styleId");
                }
            }
        }
    }

    private static Boolean isDefault(Element style) {
        String value = style.attribute("default");
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The look of a paragraph that names no style. */
    Look usual() {
        return of(usual);
    }

    Look of(String id) {
        return look(id, new HashSet<>());
    }

    boolean has(String name) {
        return sources.values().stream()
                .anyMatch(style -> style.value("name").toLowerCase(Locale.ROOT).equals(name));
    }

    private Look look(String id, Set<String> below) {
        Look known = looks.get(id);
        if (known != null) {
            return known;
        }
        Element style = sources.get(id);
        if (style == null || !below.add(id) || below.size() > 40) {
            return NONE;
        }
        Look base = look(style.value("basedOn"), below);
        Look look = look(style, base);
        looks.put(id, look);
        return look;
    }

    private static Look look(Element style, Look base) {
        String name = style.value("name").toLowerCase(Locale.ROOT).strip();
        Element run = style.child("rPr");
        Element paragraph = style.child("pPr");
        Element list = paragraph == null ? null : paragraph.child("numPr");
        String numbering = list == null || list.value("numId").isEmpty() ? base.numbering() : list.value("numId");
        int level = list == null ? base.level() : Element.number(list.value("ilvl"), base.level());
        return new Look(
                name,
                base.name(),
                heading(name, paragraph, base),
                said(run, "b", base.bold()),
                said(run, "i", base.italic()),
                said(run, "vanish", base.hidden()),
                numbering,
                level);
    }

    private static @Nullable Boolean said(@Nullable Element run, String what, @Nullable Boolean otherwise) {
        Boolean own = run == null ? null : run.on(what);
        return own == null ? otherwise : own;
    }

    private static int heading(String name, @Nullable Element paragraph, Look base) {
        if (name.matches("heading [1-9]")) {
            return name.charAt(name.length() - 1) - '0';
        }
        if (name.equals("title") || name.equals("subtitle") || name.startsWith("toc ")) {
            return 0;
        }
        String outline = paragraph == null ? "" : paragraph.value("outlineLvl");
        if (!outline.isEmpty()) {
            int level = Element.number(outline, BODY_LEVEL);
            return level < 0 || level >= BODY_LEVEL ? 0 : level + 1;
        }
        return base.heading();
    }
}
