package org.dateline.core.webhook;

/** Why a webhook was not told. */
public enum HookTrouble {
    /** Nothing answers there, or not in time. */
    AWAY,
    /** It answered that it will not take it, or that something is wrong with it. */
    REFUSED,
    /** It wants the request sent elsewhere, which is not done. */
    REDIRECTED,
    /** It answered that it is gone for ever (410). */
    GONE,
    /** The configuration no longer allows the address. */
    NOT_ALLOWED,
    /** The name leads into the office's own network. */
    PRIVATE_ADDRESS;

    public boolean isFinal() {
        return this == GONE;
    }
}
