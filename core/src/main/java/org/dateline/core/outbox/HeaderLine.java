package org.dateline.core.outbox;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A field of a mail's header besides those that every mail has, for example {@code List-Unsubscribe}. What breaks the line
 * is refused: behind it anybody could write fields of their own.
 *
 * @param name of RFC 5322's printable characters; none of those that the sending itself writes
 */
public record HeaderLine(String name, String value) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,60}");
    private static final Set<String> NOT_OURS =
            Set.of("from", "sender", "to", "cc", "bcc", "subject", "date", "message-id", "mime-version", "return-path");

    public HeaderLine {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches() || NOT_OURS.contains(lower) || lower.startsWith("content-")) {
            throw new IllegalArgumentException("not a field of a header that a mail may bring");
        }
        requireOneLine(value, "a field of a header");
    }

    static void requireOneLine(String value, String what) {
        if (value.chars().anyMatch(Character::isISOControl)
                || value.indexOf('\u2028') >= 0
                || value.indexOf('\u2029') >= 0) {
            throw new IllegalArgumentException(what + " is one line");
        }
    }
}
