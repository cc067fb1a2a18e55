package org.dateline.core.release;

/** A release does not let itself be treated so. The message names the release, never its text. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public RefusedException(Reason reason, ReleaseId release, String what) {
        super("release %s refuses to %s: %s".formatted(release, what, reason));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a release refuses; the desk's screens have a sentence for each. */
    public enum Reason {
        /** It stands elsewhere by now: somebody else was quicker, or the page is old. */
        WRONG_STAGE,
        /** The text was changed by somebody else since it was opened. */
        STALE_REVISION,
        /** It has an edition in that language already, or is in it itself. */
        EDITION_EXISTS,
        /** What it translates was given up. */
        ORIGINAL_GIVEN_UP,
        /** What was looked at is not the text that the release has now. */
        OTHER_FINGERPRINT,
        /** This desk is not asked, or has spoken already. */
        NOT_ASKED,
        /** This desk is asked about the text already. */
        ALREADY_ASKED,
        /** Nobody who wrote none of the text speaks for this desk. */
        NOBODY_TO_ASK,
        /** A colleague of the desk has taken the review on. */
        TAKEN_ON,
        /** They cleared it for another desk already, and several different people must. */
        ANOTHER_REVIEWER,
        /** Whoever wrote some of it may neither review nor approve it. */
        FOUR_EYES,
        /** The person has not, or no longer, the role that it takes. */
        NOT_ENTITLED,
        /** Nobody has called an emergency for this text. */
        NO_EMERGENCY,
        /** An emergency takes two people: who called it does not approve in it. */
        SECOND_PERSON,
        /** A desk asked for changes: an emergency skips reviews that are missing, and outvotes none. */
        CHANGES_WANTED,
        /** The text has no valid approval. */
        NOT_APPROVED,
        /** The hour has not come, or the embargo has not lifted. */
        TOO_EARLY,
        /** Nothing keeps it back: it has no embargo and no hour that is still ahead. */
        NOT_KEPT_BACK,
        /** No hour is chosen, so none can be taken back. */
        NO_HOUR,
        /** The hour chosen is past. */
        HOUR_PAST,
        /** The hour chosen is more than two years away. */
        HOUR_TOO_FAR,
        /** The hour chosen is before the embargo lifts. */
        HOUR_UNDER_EMBARGO,
        /** Another language than the release's. */
        OTHER_LANGUAGE,
        /** What it would correct is not public, or no more. */
        NOT_PUBLIC,
        /** Somebody is correcting it already: two corrections at once would undo each other. */
        BEING_CORRECTED,
        /** The text is the one that is public: nothing of it is corrected. */
        NOTHING_CORRECTED,
        /** Somebody has asked for its withdrawal already. */
        WITHDRAWAL_ASKED,
        /** Nobody has asked for its withdrawal. */
        NO_WITHDRAWAL,
        /** A withdrawal takes two people: who asked for it does not grant it. */
        OWN_WITHDRAWAL
    }
}
