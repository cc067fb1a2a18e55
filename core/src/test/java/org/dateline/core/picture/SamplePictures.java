package org.dateline.core.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Pictures for tests, drawn by ourselves. */
public final class SamplePictures {

    /** Delegations at a table: a colour JPEG of 1200 × 760 pixels. */
    public static final Picture MEETING = Picture.of(bytes("meeting.jpg"));

    /** Bars: a colour PNG of 400 × 240 pixels. */
    public static final Picture CHART = Picture.of(bytes("chart.png"));

    /** A grey PNG of one pixel. */
    public static final Picture DOT = Picture.of(bytes("dot.png"));

    private SamplePictures() {}

    /** How a text shows the picture. */
    public static String figure(Picture picture, String alternative, String caption, String credit) {
        return "![%s](picture:%s \"%s | %s\")".formatted(alternative, picture.digest(), caption, credit);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = SamplePictures.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
