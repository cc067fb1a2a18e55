package org.dateline.core.webhook;

/** A webhook was not told. */
public final class UntoldException extends Exception {

    private static final long serialVersionUID = 1L;

    private final HookTrouble trouble;

    public UntoldException(HookTrouble trouble) {
        super("webhook not told: " + trouble);
        this.trouble = trouble;
    }

    public HookTrouble trouble() {
        return trouble;
    }
}
