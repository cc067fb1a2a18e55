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
    private static final int DEEPEST = 50;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean shown;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    void character(String type) {
        switch (type) {
            case "begin" -> {
                if (open.size() < DEEPEST) {
                    open.push(new Field());
                }
            }
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.element().shown = true;
                }
            }
            case "end" -> open.poll();
            default -> {}
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

    static String address(String instruction) {
        Matcher link = HYPERLINK.matcher(instruction);
        return link.matches() ? link.group(1) : "";
    }

    /** The address, if a release may lead there. */
    static @Nullable URI target(String address) {
        return Inline.Link.leadingTo(address).orElse(null);
    }
}
