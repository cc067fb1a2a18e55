package org.dateline.core.picture;

/**
 * Brings what somebody has into the office's own form: upright, no larger than a page can show, in sRGB, without
 * transparency, and without a word about who took it, where or when. Implementations are safe for use by several threads.
 */
public interface PictureIntake {

    /** More bytes than this are not looked at. */
    int MOST_BYTES = 20_000_000;

    /**
     * @param upload a JPEG or PNG of any kind
     * @throws UnusablePictureException if it is none, is broken, or is too large
     */
    Picture take(byte[] upload);
}
