package org.dateline.reports.docx;

import java.util.Arrays;

/** Where the template of Word documents is looked at before anybody relies on it. */
public final class DocxTemplates {

    private DocxTemplates() {}

    /**
     * Reads a template as the renderer does.
     *
     * @param docx what an organization says is its template; it may be anything
     * @throws UnusableTemplateException if releases cannot be set in it
     */
    public static CheckedTemplate check(byte[] docx) {
        Template template = TemplateReader.read(docx);
        return new CheckedTemplate(
                Arrays.stream(Control.values())
                        .filter(control -> Arrays.stream(Template.Place.values())
                                .anyMatch(place -> template.furniture(place).has(control)))
                        .map(Control::tag)
                        .toList(),
                template.remarks());
    }
}
