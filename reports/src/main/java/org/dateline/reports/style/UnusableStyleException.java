package org.dateline.reports.style;

/** A house style in which no paper can be set. It says which file and key are wrong, how, and what is expected there. */
public class UnusableStyleException extends RuntimeException {

    UnusableStyleException(String message) {
        super(message);
    }

    UnusableStyleException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Something is wrong under a key, or in a file. */
    static UnusableStyleException at(String place, String found, String expected) {
        return new UnusableStyleException(place + ": " + found + "; expected: " + expected);
    }

    /** The same, seen from further out. */
    UnusableStyleException within(String place) {
        return new UnusableStyleException(place + ": " + getMessage(), this);
    }
}
