package org.dateline.reports.word;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Inline;
import org.jspecify.annotations.Nullable;

/** The fields that are open (ISO/IEC 29500-1, 17.16): instructions, which nobody sees, and what they came to. */
final class FieldCodes {

    private static final Pattern HYPERLINK =
            Pattern.compile("^\\s*HYPERLINK\\s+\"?([^\"\\s\\\\]+)\"?.*", Pattern.DOTALL);
    private static final Pattern PAGES = Pattern.compile("\\s*(PAGE|NUMPAGES|SECTIONPAGES|SECTION)\\b");
    private static final int DEEPEST = 50;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final String answer;
        private boolean shown;
        private boolean said;

        Field(String answer) {
            this.answer = answer;
        }
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /** A field begins, shows from here on what it came to, or ends. */
    void character(String type) {
        character(type, "");
    }

    /**
     * @param answer what was filled into a field that begins here, if it keeps it beside the text
     * @return the answer of the field that ends here, if it did not show it
     */
    String character(String type, String answer) {
        switch (type) {
            case "begin" -> {
                if (open.size() < DEEPEST) {
                    open.push(new Field(answer));
                }
            }
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.element().shown = true;
                }
            }
            case "end" -> {
                Field field = open.poll();
                return field == null || field.said ? "" : field.answer;
            }
            default -> {}
        }
        return "";
    }

    /** Words are shown. */
    void say() {
        Field field = open.peek();
        if (field != null) {
            field.said = field.shown;
        }
    }

    void instruction(String words) {
        Field field = open.peek();
        if (field != null) {
            field.instruction.append(words);
        }
    }

    /** Where the words lead that are shown now; empty if nowhere. */
    String address() {
        for (Field field : open) {
            String address = field.shown ? address(field.instruction.toString()) : "";
            if (!address.isEmpty()) {
                return address;
            }
        }
        return "";
    }

    /** Whether what is shown now is the number of a page, or how many there are. */
    boolean numbersPages() {
        for (Field field : open) {
            if (field.shown && numbersPages(field.instruction.toString())) {
                return true;
            }
        }
        return false;
    }

    static boolean numbersPages(String instruction) {
        return PAGES.matcher(instruction).lookingAt();
    }

    static String address(String instruction) {
        Matcher link = HYPERLINK.matcher(instruction);
        return link.matches() ? link.group(1) : "";
    }

    /** The address, if a release may lead there. */
    static @Nullable URI target(String address) {
        return Inline.Link.leadingTo(address).orElse(null);
    }
}
