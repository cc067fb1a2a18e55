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
 * it styles, fonts, theme, page, headers and footers, and nothing of its text. Opening a template takes a while: keep the renderer.
 */
public final class DocxRenderers {

    private static final String REFERENCE = "reference.docx";

    private DocxRenderers() {}

    /** A renderer in the house's own styles, in the words that are shipped. */
    public static ReleaseRenderer inHouseStyle() {
        return inHouseStyle(HouseStyles.classic());
    }

    /**
     * A renderer that takes the paper's own words and the logo from a house style. Page, fonts and colours are those of
     * the style's own template, if it has one, else of the template that is shipped.
     *
     * @throws UnusableTemplateException if releases cannot be set in the style's template
     */
    public static ReleaseRenderer inHouseStyle(HouseStyle style) {
        return style.wordTemplateIfAny()
                .map(template -> {
                    try {
                        return in(template.bytes(), style);
                    } catch (UnusableTemplateException e) {
                        throw e.within(template.place());
                    }
                })
                .orElseGet(() -> in(shipped(), style));
    }

    /**
     * A renderer in a template, whatever the style says of one.
     *
     * @param template a Word document, as {@link DocxTemplates#check} takes it
     * @throws UnusableTemplateException if releases cannot be set in it
     */
    public static ReleaseRenderer in(byte[] template, HouseStyle style) {
        return new DocxRenderer(TemplateReader.read(template), style);
    }

    /** The template that is shipped: a start for an organization's own. */
    public static byte[] shipped() {
        try (InputStream reference = DocxRenderers.class.getResourceAsStream(REFERENCE)) {
            if (reference == null) {
                throw new IllegalStateException("no " + REFERENCE);
            }
            return reference.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(REFERENCE, e);
        }
    }
}
