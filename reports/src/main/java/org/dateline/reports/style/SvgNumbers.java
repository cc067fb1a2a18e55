package org.dateline.reports.style;

/** Reads numbers, flags and letters one after the other, as SVG's attributes have them (SVG 1.1, 4.2 and 8.3.9). */
final class SvgNumbers {

    private final String words;
    private int at;

    SvgNumbers(String words) {
        this.words = words;
        skipSpace();
    }

    boolean atEnd() {
        return at == words.length();
    }

    boolean atNumber() {
        return !atEnd() && "+-.0123456789".indexOf(words.charAt(at)) >= 0;
    }

    char letter() {
        if (atEnd() || !isLetter(words.charAt(at))) {
            throw broken();
        }
        char letter = words.charAt(at++);
        skipSpace();
        return letter;
    }

    /** Letters up to a bracket, and the bracket. */
    String function() {
        int start = at;
        while (!atEnd() && isLetter(words.charAt(at))) {
            at++;
        }
        String name = words.substring(start, at);
        skipSpace();
        expect('(');
        return name;
    }

    void expect(char sign) {
        if (atEnd() || words.charAt(at) != sign) {
            throw broken();
        }
        at++;
        skipSpace();
    }

    double number() {
        int start = at;
        if (!atEnd() && (words.charAt(at) == '+' || words.charAt(at) == '-')) {
            at++;
        }
        int digits = digits();
        if (!atEnd() && words.charAt(at) == '.') {
            at++;
            digits += digits();
        }
        if (digits == 0) {
            throw broken();
        }
        exponent();
        double number = Double.parseDouble(words.substring(start, at));
        if (Math.abs(number) > 1e6) {
            throw broken();
        }
        skipSpace();
        return number;
    }

    /** A single digit, 0 or 1, which needs nothing between it and the next number. */
    boolean flag() {
        if (atEnd() || (words.charAt(at) != '0' && words.charAt(at) != '1')) {
            throw broken();
        }
        boolean flag = words.charAt(at++) == '1';
        skipSpace();
        return flag;
    }

    private void exponent() {
        int mark = at;
        if (!atEnd() && (words.charAt(at) == 'e' || words.charAt(at) == 'E')) {
            at++;
            if (!atEnd() && (words.charAt(at) == '+' || words.charAt(at) == '-')) {
                at++;
            }
            if (digits() == 0) {
                at = mark;
            }
        }
    }

    private int digits() {
        int start = at;
        while (!atEnd() && words.charAt(at) >= '0' && words.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }

    private void skipSpace() {
        while (!atEnd() && " \t\r\n,".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    IllegalArgumentException broken() {
        int end = Math.min(words.length(), at + 12);
        return new IllegalArgumentException("broken at “" + words.substring(at, end) + "”");
    }
}
