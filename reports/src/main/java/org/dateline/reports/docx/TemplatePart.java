package org.dateline.reports.docx;

/**
 * A part that is taken from a template as it is.
 *
 * @param relationship the type of the relationship by which the main part knows it
 */
record TemplatePart(DeflatedPart deflated, String contentType, String relationship) {}
