package org.dateline.reports.docx;

import java.util.List;

/**
 * A template that releases can be set in.
 *
 * @param tags of the content controls that releases fill, each once, in the order in which {@code docs/word.md} has them
 * @param remarks what to tell the people who made it
 */
public record CheckedTemplate(List<String> tags, List<TemplateRemark> remarks) {

    public CheckedTemplate {
        tags = List.copyOf(tags);
        remarks = List.copyOf(remarks);
    }
}
