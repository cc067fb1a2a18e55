package org.dateline.core.check;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.release.ReleaseText;

/** A release has a headline, a dateline with city and date, a body, and somebody to call. */
final class RequiredPartsRule implements Rule {

    @Override
    public List<Finding> check(ReleaseText text) {
        List<Finding> findings = new ArrayList<>();
        if (text.headline().isEmpty()) {
            findings.add(Finding.blocking("headlineMissing", Part.HEADLINE));
        }
        if (text.dateline().city().isEmpty()) {
            findings.add(Finding.blocking("cityMissing", Part.CITY));
        }
        if (text.dateline().date() == null) {
            findings.add(Finding.blocking("dateMissing", Part.DATE));
        }
        if (text.body().blocks().isEmpty()) {
            findings.add(Finding.blocking("bodyMissing", Part.BODY));
        }
        if (text.contacts().isEmpty()) {
            findings.add(Finding.blocking("contactMissing", Part.CONTACTS));
        }
        return findings;
    }
}
