package org.dateline.web.desk.release;

import org.dateline.core.check.Finding;
import org.dateline.core.check.Part;
import org.dateline.core.text.Language;
import org.dateline.core.text.TextQuote;
import org.dateline.web.page.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the form shows it beside the text.
 *
 * @param part where it is, in words
 * @param field the form's field that holds that part
 * @param sentence what it says
 * @param place the words that are meant; null if there are none
 * @param mend what would stand right in their place; null if only a person can say
 */
record ShownFinding(
        String severity,
        String part,
        String field,
        String sentence,
        @Nullable TextQuote place,
        @Nullable String mend) {

    static ShownFinding of(Finding finding, PageWords words) {
        return new ShownFinding(
                finding.severity().name(),
                words.in(Language.ENGLISH, "release.part." + finding.part().name()),
                field(finding.part()),
                words.in(
                        Language.ENGLISH,
                        "finding." + finding.key(),
                        finding.arguments().toArray()),
                finding.place(),
                finding.mend());
    }

    private static String field(Part part) {
        return switch (part) {
            case HEADLINE -> "headline";
            case SUBHEAD -> "subhead";
            case CITY -> "city";
            case DATE -> "date";
            case BODY -> "body";
            case NOTES_TO_EDITORS -> "notes";
            case BOILERPLATE -> "about";
            case CONTACTS -> "contacts[0].name";
        };
    }
}
