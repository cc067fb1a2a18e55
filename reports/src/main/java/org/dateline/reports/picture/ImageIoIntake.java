package org.dateline.reports.picture;

import java.awt.image.BufferedImage;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.PictureIntake;
import org.dateline.core.picture.UnusablePictureException;
import org.dateline.core.picture.UnusablePictureException.Reason;

/**
 * Takes pictures in. One that is in the office's form already is read to the end and kept as it is, without what stood beside
 * the picture; any other is decoded and written anew with {@code javax.imageio}. Why: docs/adr/0024.
 */
final class ImageIoIntake implements PictureIntake {

    private static final long MOST_PIXELS = 100_000_000;
    private static final int LONGEST_DECLARED_SIDE = 30_000;

    @Override
    public Picture take(byte[] upload) {
        if (upload.length > MOST_BYTES) {
            throw new UnusablePictureException(Reason.TOO_LARGE, upload.length + " bytes");
        }
        UploadedPicture uploaded = read(upload);
        long pixels = (long) uploaded.width() * uploaded.height();
        if (pixels > MOST_PIXELS || uploaded.longestSide() > LONGEST_DECLARED_SIDE) {
            throw new UnusablePictureException(
                    Reason.TOO_LARGE, "%d × %d pixels".formatted(uploaded.width(), uploaded.height()));
        }
        return Picture.of(isProven(uploaded) ? uploaded.pixels() : anew(uploaded));
    }

    /** Whether what is left of it is a picture in the office's form, and nothing else, to the last bit. */
    private static boolean isProven(UploadedPicture uploaded) {
        return uploaded.finished()
                && uploaded.longestSide() <= Picture.LONGEST_SIDE
                && uploaded.orientation() == ExifOrientation.UPRIGHT
                && (uploaded.format() == Picture.Format.JPEG
                        ? JpegProof.isWhole(uploaded.pixels())
                        : PngProof.isWhole(uploaded.pixels()));
    }

    private static UploadedPicture read(byte[] upload) {
        if (JpegFile.is(upload)) {
            return JpegFile.read(upload);
        }
        if (PngFile.is(upload)) {
            return PngFile.read(upload);
        }
        throw new UnusablePictureException(Reason.UNKNOWN_FORMAT, "neither JPEG nor PNG");
    }

    /** One at a time: each may hold a hundred megabytes for a moment. */
    private static synchronized byte[] anew(UploadedPicture uploaded) {
        BufferedImage decoded = Codec.decode(uploaded);
        return Codec.encode(Pixels.prepared(decoded, uploaded), uploaded);
    }
}
