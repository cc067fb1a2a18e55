package org.dateline.reports.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.reports.style.HouseStyle;
import org.dateline.reports.style.HouseStyles;

/**
 * Where the renderers of Word documents come from.
 *
 * <p>A renderer sets releases in the styles of a template, a Word document that an organization may edit; it takes from
 * it styles, fonts, theme and page, and none of its words. Opening a template takes a while: keep the renderer.
 */
public final class DocxRenderers {

    private static final String REFERENCE = "reference.docx";

    private DocxRenderers() {}

    /** A renderer in the house's own styles, in the words that are shipped. */
    public static ReleaseRenderer inHouseStyle() {
        return inHouseStyle(HouseStyles.classic());
    }

    /** A renderer that takes the paper's own words from a house style; page, fonts and colours are the template's. */
    public static ReleaseRenderer inHouseStyle(HouseStyle style) {
        try (InputStream reference = DocxRenderers.class.getResourceAsStream(REFERENCE)) {
            if (reference == null) {
                throw new IllegalStateException("no " + REFERENCE);
            }
            return new DocxRenderer(TemplateReader.read(reference), style);
        } catch (IOException e) {
            throw new UncheckedIOException(REFERENCE, e);
        }
    }
}
