package org.dateline.reports.pdf;

import java.util.Arrays;

/** Bytes that are being written, in the forms that PDF's objects and operators share (ISO 32000-1, 7.3). */
final class Octets {

    private static final int DECIMALS = 100;

    private byte[] bytes;
    private int length;

    Octets(int capacity) {
        bytes = new byte[capacity];
    }

    int length() {
        return length;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    Octets octet(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
        return this;
    }

    /** An unsigned number, the byte of most weight first. */
    Octets unsigned(long value, int width) {
        for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
            octet((int) (value >> shift));
        }
        return this;
    }

    Octets write(byte[] more) {
        return write(more, more.length);
    }

    Octets write(Octets more) {
        return write(more.bytes, more.length);
    }

    /** The first of some bytes. */
    Octets write(byte[] more, int count) {
        reserve(count);
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
        return this;
    }

    /** Operators, keywords and names as they stand. */
    Octets ascii(String words) {
        int count = words.length();
        reserve(count);
        for (int i = 0; i < count; i++) {
            bytes[length++] = (byte) words.charAt(i);
        }
        return this;
    }

    Octets integer(long value) {
        if (value < 0) {
            octet('-');
        }
        long rest = Math.abs(value);
        int digits = 1;
        for (long power = rest; power >= 10; power /= 10) {
            digits++;
        }
        reserve(digits);
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /** A number of at most two decimals, a fiftieth of what a printer can show. */
    Octets number(double value) {
        long hundredths = Math.round(value * DECIMALS);
        if (hundredths < 0) {
            octet('-');
            hundredths = -hundredths;
        }
        integer(hundredths / DECIMALS);
        int fraction = (int) (hundredths % DECIMALS);
        if (fraction != 0) {
            octet('.').octet('0' + fraction / 10);
            if (fraction % 10 != 0) {
                octet('0' + fraction % 10);
            }
        }
        return this;
    }

    /** One byte of a literal string. */
    Octets inString(int octet) {
        switch (octet & 0xFF) {
            // A bare carriage return in a string would be read as a line feed.
            case '\r' -> octet('\\').octet('r');
            case '(', ')', '\\' -> octet('\\').octet(octet);
            default -> octet(octet);
        }
        return this;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
