package org.dateline.reports.pdf;

/** The operators of one page (ISO 32000-1, 7.8.2), written as short as they can be. */
final class ContentStream {

    private final Octets out = new Octets(1 << 13);

    byte[] bytes() {
        return out.toByteArray();
    }

    /** Writes operators and names as they stand. */
    ContentStream write(String ascii) {
        out.ascii(ascii);
        return this;
    }

    /** Writes a number and a space. */
    ContentStream number(double value) {
        out.number(value).octet(' ');
        return this;
    }

    /** Writes one code of two bytes inside a literal string. */
    ContentStream code(int code) {
        out.inString(code >> 8).inString(code);
        return this;
    }
}
