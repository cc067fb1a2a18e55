package org.dateline.core.distribution;

/**
 * How far the mails of a distribution are.
 *
 * @param failed will be tried again
 * @param givenUp will not be tried again by itself
 */
public record Progress(long sent, long waiting, long failed, long givenUp) {

    public long all() {
        return sent + waiting + failed + givenUp;
    }

    /** Those of which nothing more is to be expected. */
    public long ended() {
        return sent + givenUp;
    }
}
