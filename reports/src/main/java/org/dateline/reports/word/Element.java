package org.dateline.reports.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of a part by its local name: transitional and strict documents differ in their namespaces alone. */
final class Element {

    private final String name;
    private final String[] attributes;
    private @Nullable List<Element> children;
    private String text = "";

    /** @param attributes local names and values in turn */
    Element(String name, String... attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    void add(Element child) {
        if (children == null) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    void addText(String more) {
        text = text.isEmpty() ? more : text + more;
    }

    /** The characters that stand directly in it. */
    String text() {
        return text;
    }

    List<Element> children() {
        return children == null ? Collections.emptyList() : children;
    }

    /** Empty if it has none of that name. */
    String attribute(String attribute) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(attribute)) {
                return attributes[i + 1];
            }
        }
        return "";
    }

    boolean has(String attribute) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(attribute)) {
                return true;
            }
        }
        return false;
    }

    @Nullable Element child(String child) {
        for (Element each : children()) {
            if (each.is(child)) {
                return each;
            }
        }
        return null;
    }

    /** The child's {@code w:val}; empty if there is none. */
    String value(String child) {
        Element found = child(child);
        return found == null ? "" : found.attribute("val");
    }

    /** Whether a switch is on; null if nothing is said. */
    @Nullable Boolean on(String child) {
        Element found = child(child);
        if (found == null) {
            return null;
        }
        String value = found.attribute("val");
        return !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    /** The first of that name anywhere in it. */
    @Nullable Element first(String descendant) {
        for (Element each : children()) {
            if (each.is(descendant)) {
                return each;
            }
            Element found = each.first(descendant);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A number that somebody may have written wrongly. */
    static int number(String digits, int otherwise) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }
}
