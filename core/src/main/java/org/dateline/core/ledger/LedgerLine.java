package org.dateline.core.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of the ledger as a line of text: one JSON object, its members always in the same order. */
public final class LedgerLine {

    private static final String TEXT = "\"((?:[^\"\\\\]++|\\\\.)*+)\"";
    private static final String NUMBER = "([0-9]{1,18})";
    private static final Pattern FORM = Pattern.compile("\\{\"number\":" + NUMBER
            + ",\"release\":" + TEXT
            + ",\"verb\":" + TEXT
            + ",\"actor\":" + TEXT
            + ",\"at\":" + TEXT
            + ",\"revision\":" + NUMBER
            + ",\"fingerprint\":" + TEXT
            + ",\"detail\":" + TEXT
            + ",\"previousHash\":" + TEXT
            + ",\"hash\":" + TEXT
            + "}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");
    private static final int HEXADECIMAL = 16;
    private static final int FIRST_PRINTABLE = 0x20;

    private LedgerLine() {}

    /** The line, without its end. */
    public static String of(LedgerRow row) {
        return "{\"number\":" + row.number()
                + ",\"release\":" + text(row.release())
                + ",\"verb\":" + text(row.verb())
                + ",\"actor\":" + text(row.actor())
                + ",\"at\":" + text(row.at())
                + ",\"revision\":" + row.revision()
                + ",\"fingerprint\":" + text(row.fingerprint())
                + ",\"detail\":" + text(row.detail())
                + ",\"previousHash\":" + text(row.previousHash())
                + ",\"hash\":" + text(row.hash())
                + "}";
    }

    /** @throws IllegalArgumentException if it is no line of a ledger */
    public static LedgerRow read(String line) {
        Matcher fields = FORM.matcher(line);
        if (!fields.matches()) {
            throw new IllegalArgumentException("no line of a ledger");
        }
        int group = 1;
        return new LedgerRow(
                Long.parseLong(fields.group(group++)),
                words(fields.group(group++)),
                words(fields.group(group++)),
                words(fields.group(group++)),
                words(fields.group(group++)),
                Long.parseLong(fields.group(group++)),
                words(fields.group(group++)),
                words(fields.group(group++)),
                words(fields.group(group++)),
                words(fields.group(group)));
    }

    private static String text(String words) {
        StringBuilder text = new StringBuilder("\"");
        words.chars().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                text.append('\\').append((char) sign);
            } else if (sign < FIRST_PRINTABLE || sign == '\u0085' || sign == '\u2028' || sign == '\u2029') {
                // Whatever somebody takes for the end of a line stands in none.
                text.append("\\u%04x".formatted(sign));
            } else {
                text.append((char) sign);
            }
        });
        return text.append('"').toString();
    }

    private static String words(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> {
            String code = escape.group(1);
            String sign = code == null
                    ? switch (escape.group(2)) {
                        case "n" -> "\n";
                        case "r" -> "\r";
                        case "t" -> "\t";
                        case "b" -> "\b";
                        case "f" -> "\f";
                        default -> escape.group(2);
                    }
                    : Character.toString((char) Integer.parseInt(code, HEXADECIMAL));
            return Matcher.quoteReplacement(sign);
        });
    }
}
