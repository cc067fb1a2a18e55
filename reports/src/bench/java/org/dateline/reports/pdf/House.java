package org.dateline.reports.pdf;

import org.dateline.reports.style.HouseStyle;
import org.dateline.reports.style.HouseStyles;

/** The house whose releases are set: the one that ships as classic. */
final class House {

    static final HouseStyle STYLE = HouseStyles.named("classic");
    static final PdfStyle PDF = PdfStyle.of(STYLE);
    static final Sheet SHEET = PDF.sheet();

    private House() {}
}
