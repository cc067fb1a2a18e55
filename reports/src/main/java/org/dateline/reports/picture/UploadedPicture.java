package org.dateline.reports.picture;

import org.dateline.core.picture.Picture;

/**
 * What is left of an upload when everything beside the picture is gone.
 *
 * @param format of the upload
 * @param width as the file says it, before it is turned upright
 * @param height as the file says it, before it is turned upright
 * @param orientation how it is to be turned: 1 to 8 of Exif 2.32, tag 274
 * @param pixels the same file with nothing in it that the decoder does not need
 * @param profile the ICC profile of its colours; empty if they are sRGB
 * @param finished whether {@code pixels} are in the office's form but for size and orientation
 */
record UploadedPicture(
        Picture.Format format,
        int width,
        int height,
        int orientation,
        byte[] pixels,
        byte[] profile,
        boolean finished) {

    int longestSide() {
        return Math.max(width, height);
    }
}
