package org.dateline.core.check;

import java.util.ArrayList;
import java.util.List;

/** A release has a headline, a dateline with city and date, a body, and somebody to call. */
final class RequiredPartsRule implements Rule {

    @Override
    public List<Finding> check(CheckedText text) {
        List<Finding> findings = new ArrayList<>();
        if (text.written().headline().isEmpty()) {
            findings.add(Finding.blocking("headlineMissing", Part.HEADLINE));
        }
        if (text.written().dateline().city().isEmpty()) {
            findings.add(Finding.blocking("cityMissing", Part.CITY));
        }
        if (text.written().dateline().date() == null) {
            findings.add(Finding.blocking("dateMissing", Part.DATE));
        }
        if (text.written().body().blocks().isEmpty()) {
            findings.add(Finding.blocking("bodyMissing", Part.BODY));
        }
        if (text.written().contacts().isEmpty()) {
            findings.add(Finding.blocking("contactMissing", Part.CONTACTS));
        }
        return findings;
    }
}
