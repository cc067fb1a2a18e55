package org.dateline.reports.docx;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.reports.layout.Layout;

/** What one release puts into the places of its header and footer. */
record Filling(Language language, Map<Control, String> words, String[] pageParts) {

    static Filling of(ReleaseDocument document, Layout layout) {
        Language language = layout.language();
        String organization = document.letterhead().organization();
        String acronym = document.letterhead().acronym();
        String fingerprint = document.fingerprint().shortForm().replace(' ', '\u00A0');
        LocalDate date = document.text()
                .dateline()
                .dateIfKnown()
                .orElseGet(() -> document.issuedAt().atZone(ZoneOffset.UTC).toLocalDate());
        Map<Control, String> words = new EnumMap<>(Control.class);
        words.put(Control.NUMBER, document.reference().value());
        words.put(Control.ORG, organization);
        words.put(Control.ACRONYM, acronym.isBlank() ? organization : acronym);
        words.put(Control.TYPE, layout.labels().type(document.type()));
        words.put(Control.DATE, Dateline.longDate(date, language));
        words.put(
                Control.FINGERPRINT,
                layout.labels()
                        .fingerprint(language.isRightToLeft() ? Direction.leftToRight(fingerprint) : fingerprint));
        return new Filling(language, words, layout.labels().pageParts());
    }

    String words(Control control) {
        return words.getOrDefault(control, "");
    }
}
