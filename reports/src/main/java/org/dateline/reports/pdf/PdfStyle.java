package org.dateline.reports.pdf;

import org.dateline.core.text.Language;
import org.dateline.reports.style.HouseStyle;
import org.dateline.reports.style.Logo;
import org.jspecify.annotations.Nullable;

/**
 * A house style as pages take it, made once for all documents.
 *
 * @param logo null if there is none
 * @param logoWidth in points; 0 if there is no logo
 */
record PdfStyle(
        HouseStyle house, Sheet sheet, Inks inks, @Nullable Drawing logo, float logoWidth) {

    static PdfStyle of(HouseStyle house) {
        Logo logo = house.logo();
        float width = logo == null ? 0 : (float) (house.logoHeight() * logo.aspect());
        return new PdfStyle(
                house, Sheet.of(house), new Inks(house.palette()), drawing(logo, house.logoHeight()), width);
    }

    private static @Nullable Drawing drawing(@Nullable Logo logo, float height) {
        if (logo instanceof Logo.Image image) {
            return new Drawing.Image(image.picture());
        }
        return logo instanceof Logo.Vector vector ? LogoOutlines.of(vector, height) : null;
    }

    /** For the text itself. */
    Typography body(Language language) {
        return Typography.ofBody(language).scaled(house.scale());
    }

    /** A size of letters or a space between lines in this style. */
    float scaled(float points) {
        return points * house.scale();
    }
}
