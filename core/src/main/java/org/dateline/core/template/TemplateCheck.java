package org.dateline.core.template;

import java.util.List;

/** Looks at a Word document as a template of releases. Implementations are safe for use by several threads. */
public interface TemplateCheck {

    /** More bytes than this are not looked at. */
    int MOST_BYTES = 8 << 20;

    Result check(byte[] docx);

    /**
     * What there is to say of a template.
     *
     * @param usable whether releases can be set in it
     * @param findings why not; or what its makers may want to know
     */
    record Result(boolean usable, List<Finding> findings) {
        public Result {
            findings = List.copyOf(findings);
        }
    }

    /**
     * One thing to say.
     *
     * @param key of the sentence in the desk's messages, under {@code template.finding.}
     * @param detail which part, style, tag or address; empty if the sentence says all
     */
    record Finding(String key, String detail) {}
}
