package org.dateline.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The operators of one page (ISO 32000-1, 7.8.2), written as short as they can be. */
final class ContentStream {

    private static final int DECIMALS = 100;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(8192);

    byte[] bytes() {
        return out.toByteArray();
    }

    /** Writes operators and names as they stand. */
    ContentStream write(String ascii) {
        out.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** Writes a number and a space: two decimals, a fiftieth of what a printer can show. */
    ContentStream number(double value) {
        long hundredths = Math.round(value * DECIMALS);
        if (hundredths < 0) {
            out.write('-');
            hundredths = -hundredths;
        }
        write(Long.toString(hundredths / DECIMALS));
        long fraction = hundredths % DECIMALS;
        if (fraction != 0) {
            out.write('.');
            out.write('0' + (int) (fraction / 10));
            if (fraction % 10 != 0) {
                out.write('0' + (int) (fraction % 10));
            }
        }
        out.write(' ');
        return this;
    }

    /** Writes one code of two bytes inside a literal string. */
    ContentStream code(int code) {
        escaped(code >> 8);
        escaped(code & 0xFF);
        return this;
    }

    private void escaped(int octet) {
        // A bare carriage return in a string would be read as a line feed.
        if (octet == '\r') {
            write("\\r");
            return;
        }
        if (octet == '(' || octet == ')' || octet == '\\') {
            out.write('\\');
        }
        out.write(octet);
    }
}
