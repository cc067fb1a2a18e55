package org.dateline.core.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.dateline.core.text.TextQuote;
import org.dateline.core.visit.VisitRecord;

/** What one rule says of a few words, as "key: words, key: words"; given on 16 February 2024, after the visit to Nairobi. */
final class Said {

    private Said() {}

    static String by(Rule rule, String language, String body) {
        return told(rule.check(new CheckedText(text(language, body), null)));
    }

    static String by(FactRule rule, String visit, String language, String body) {
        VisitRecord record = CorpusVisits.record(visit);
        if (record == null) {
            throw new IllegalArgumentException("no visit " + visit);
        }
        return told(rule.check(new CheckedText(text(language, body), record), record));
    }

    static ReleaseText text(String language, String body) {
        return new ReleaseText(
                Language.withTag(language),
                "The visit",
                "",
                new Dateline("Geneva", LocalDate.of(2024, 2, 16)),
                new Prose(body.replace("¶", "\n\n")),
                Prose.EMPTY,
                List.of(),
                null,
                null);
    }

    private static String told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.key() + ": "
                        + finding.placeIfAny()
                                .map(TextQuote::exact)
                                .orElseGet(() -> String.join(" ", finding.arguments())))
                .collect(Collectors.joining(", "));
    }
}
