package org.dateline.reports.docx;

import org.dateline.core.picture.Picture;
import org.dateline.reports.style.HouseStyle;
import org.dateline.reports.style.Logo;
import org.jspecify.annotations.Nullable;

/**
 * The house style's logo as Word shows it: a picture of pixels, since not every Word shows a drawing.
 *
 * @param width in English Metric Units, as {@code height}
 */
record HouseLogo(Picture picture, long width, long height) {

    static final String RELATIONSHIP = "rIdLogo";

    private static final int EMU_A_POINT = 12_700;

    /** Null if the style has no logo. */
    static @Nullable HouseLogo of(HouseStyle style) {
        Logo logo = style.logo();
        if (logo == null) {
            return null;
        }
        Picture picture = logo instanceof Logo.Image image
                ? image.picture()
                : DrawnLogo.picture((Logo.Vector) logo, style.logoHeight());
        return new HouseLogo(
                picture,
                Math.round(style.logoHeight() * logo.aspect() * EMU_A_POINT),
                Math.round((double) style.logoHeight() * EMU_A_POINT));
    }

    DeflatedPart part() {
        return DeflatedPart.asItStands("word/" + target(), picture.bytes());
    }

    /** Seen from the folder of the main part. */
    String target() {
        return "media/" + Pictures.name(picture);
    }

    void write(Xml xml, int id, String alternative) {
        new PictureWriter(xml)
                .write(new PictureWriter.Shown(id, Pictures.name(picture), alternative, RELATIONSHIP, width, height));
    }
}
