package org.dateline.core.picture;

/**
 * What a page must know of a picture to leave room for it.
 *
 * @param digest SHA-256 of the picture's bytes
 * @param mediaType under which it is served
 * @param width in pixels
 * @param height in pixels
 */
public record PictureOutline(String digest, String mediaType, int width, int height) {

    public static PictureOutline of(Picture picture) {
        return new PictureOutline(picture.digest(), picture.format().mediaType(), picture.width(), picture.height());
    }
}
