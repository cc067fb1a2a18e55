package org.dateline.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.dateline.core.picture.UnusablePictureException.Reason;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final int AFTER_HEADER = 8 + 25;

    @Test
    void knowsItsSizeAndColours() {
        assertThat(SamplePictures.MEETING.width()).isEqualTo(1200);
        assertThat(SamplePictures.MEETING.height()).isEqualTo(760);
        assertThat(SamplePictures.DOT.grey()).isTrue();
        assertThat(SamplePictures.CHART.format()).isEqualTo(Picture.Format.PNG);
    }

    @Test
    void refusesASecondHeaderThatBelittlesTheFirst() {
        byte[] png = SamplePictures.CHART.bytes();
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.write(png, 0, AFTER_HEADER);
        twice.write(png, 8, 25);
        twice.write(png, AFTER_HEADER, png.length - AFTER_HEADER);

        assertReason(twice.toByteArray(), Reason.BROKEN);
    }

    @Test
    void refusesWhatEndsTooEarlyOrIsNoPicture() {
        assertReason(Arrays.copyOf(SamplePictures.MEETING.bytes(), 2000), Reason.BROKEN);
        assertReason(Arrays.copyOf(SamplePictures.CHART.bytes(), 100), Reason.BROKEN);
        assertReason("GIF89a".getBytes(java.nio.charset.StandardCharsets.US_ASCII), Reason.UNKNOWN_FORMAT);
    }

    private static void assertReason(byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> Picture.of(bytes))
                .isInstanceOfSatisfying(
                        UnusablePictureException.class,
                        unusable -> assertThat(unusable.reason()).isEqualTo(reason));
    }
}
