package org.dateline.reports.word;

import java.util.List;

/** The words of an element, without their form. */
final class Words {

    /** Words, pictures, diagrams, charts. */
    private static final List<String> SHOWING = List.of("t", "blip", "imagedata", "relIds", "chart");

    private Words() {}

    static String of(Element element) {
        StringBuilder words = new StringBuilder();
        collect(element, words);
        return words.toString().strip();
    }

    /** The words of something that was struck out whole, with those that were struck out in it before. */
    static String struckOut(Element element) {
        StringBuilder words = new StringBuilder();
        collectStruckOut(element, words);
        return words.toString().strip();
    }

    private static void collectStruckOut(Element element, StringBuilder into) {
        if (element.is("delText")) {
            into.append(element.text());
        } else if (element.is("AlternateContent")) {
            collectStruckOut(branch(element), into);
        } else if (element.children().isEmpty()) {
            collect(element, into);
        } else {
            element.children().forEach(child -> collectStruckOut(child, into));
            into.append(element.is("p") ? "\n" : "");
        }
    }

    static void collect(Element element, StringBuilder into) {
        switch (element.name()) {
            case "AlternateContent" -> collect(branch(element), into);
            case "del", "moveFrom" -> {}
            default -> {
                into.append(character(element));
                for (Element child : element.children()) {
                    collect(child, into);
                }
            }
        }
        if (element.is("p")) {
            into.append('\n');
        }
    }

    /** What an element says by itself, on one line; empty if nothing. */
    static String character(Element element) {
        return switch (element.name()) {
            case "t" -> element.text();
            case "tab", "ptab", "br", "cr" -> " ";
            case "noBreakHyphen" -> "\u2011";
            case "softHyphen" -> "\u00AD";
            case "sym" -> sign(element);
            default -> "";
        };
    }

    /** The one branch of several that say the same: the first that shows something, as Word takes it. */
    static Element branch(Element alternatives) {
        Element last = new Element("");
        for (Element branch : alternatives.children()) {
            if (branch.is("Choice") || branch.is("Fallback")) {
                if (SHOWING.stream().anyMatch(name -> branch.first(name) != null)) {
                    return branch;
                }
                last = branch;
            }
        }
        return last;
    }

    /** A character of a font of signs (ISO/IEC 29500-1, 17.3.3.30), as Unicode has it. */
    static String sign(Element symbol) {
        int code;
        try {
            code = Integer.parseInt(symbol.attribute("char"), 16);
        } catch (NumberFormatException notACode) {
            return "";
        }
        String font = symbol.attribute("font");
        boolean privateUse = code >= 0xE000 && code <= 0xF8FF;
        if (!privateUse && !font.startsWith("Wingdings") && !font.equals("Symbol") && Character.isDefined(code)) {
            return code < ' ' || Character.isSurrogate((char) code) ? "" : Character.toString(code);
        }
        return switch (code & 0xFF) {
            case 0xE0 -> "→";
            case 0xDF -> "←";
            case 0xFC -> "✓";
            case 0xFB -> "✗";
            case 0xA8, 0x6F -> "□";
            case 0xFE -> "☑";
            case 0xB0 -> "°";
            case 0xB1 -> "±";
            case 0xB4 -> "×";
            case 0x4A -> "☺";
            default -> "•";
        };
    }
}
