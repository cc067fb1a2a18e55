package org.dateline.core.outbox;

/** Why a mail was not sent, without a word of what the server or the mail said. */
public enum Trouble {
    /** Nothing answers where the mail server should be. */
    SERVER_AWAY(Weight.SERVER),
    /** The server does not take the office's name and password. */
    SIGN_IN_REFUSED(Weight.SERVER),
    /** The connection ended before the server said that it has the mail. */
    CUT_OFF(Weight.PASSING),
    /** The server asks to try again later. */
    BUSY(Weight.PASSING),
    /** The server will never deliver to that address. */
    ADDRESS_REFUSED(Weight.FINAL),
    /** The server will never take this mail. */
    MAIL_REFUSED(Weight.FINAL),
    /** The document that should go with it is not there. */
    ATTACHMENT_GONE(Weight.FINAL),
    /** It cannot be put into the form of a mail. */
    UNWRITABLE(Weight.FINAL);

    private enum Weight {
        SERVER,
        PASSING,
        FINAL
    }

    private final Weight weight;

    Trouble(Weight weight) {
        this.weight = weight;
    }

    /** Whether it is the server's and no mail's: none is the nearer to being given up for it. */
    public boolean isOfTheServer() {
        return weight == Weight.SERVER;
    }

    /** Whether trying again would not help. */
    public boolean isFinal() {
        return weight == Weight.FINAL;
    }

    /** Whether the connection over which it came is of no more use. */
    public boolean endsTheConnection() {
        return weight == Weight.SERVER || this == CUT_OFF;
    }
}
