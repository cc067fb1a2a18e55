package org.dateline.reports.pdf;

/** Nothing can be signed with what a key store holds; the message says why, and never a password. */
public final class UnusableSigningKeyException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    UnusableSigningKeyException(String message) {
        super(message);
    }

    UnusableSigningKeyException(String message, Throwable cause) {
        super(message, cause);
    }
}
